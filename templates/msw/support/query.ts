/** The query options `$select` and `$expand`. */
import { badRequest, Refusal } from './errors.ts';

/** The properties that a request selects. */
export interface Query {
  /** Properties to include. Default: all. */
  readonly select?: readonly string[] | undefined;
  /** Relationships to include. */
  readonly expand: readonly string[];
  /** Properties of relationships to include, by relationship. Default: all. */
  readonly inner?: ReadonlyMap<string, readonly string[]>;
}

/** A query option, with or without its `$`. */
export function option(url: URL, name: string): string | undefined {
  return url.searchParams.get(`$${name}`) ?? url.searchParams.get(name) ?? undefined;
}

/** Reads `$select` and `$expand`: `manager,reports($select=id,mail)`. */
export function queryOf(url: URL): Query {
  const select = option(url, 'select');
  const inner = new Map<string, readonly string[]>();
  const expand = parts(option(url, 'expand') ?? '', ',').map((item) => {
    const [, name = item, options = ''] = /^([^(]*)\((.*)\)$/.exec(item) ?? [];
    for (const part of parts(options, ';')) inner.set(name.trim(), selectOf(part, name));
    return name.trim();
  });
  return { select: select === undefined ? undefined : parts(select, ','), expand, inner };
}

/** The names of `$select=id,mail`, the only option within `$expand` that is supported. */
function selectOf(part: string, name: string): readonly string[] {
  const [, list] = /^\$?select=(.*)$/.exec(part) ?? [];
  if (list !== undefined) return parts(list, ',');
  const message = `This mock does not understand '${part}' of '${name}' in $expand.`;
  throw new Refusal(501, { code: 'NotImplemented', message, target: '$expand' });
}

/** The value with the selected properties and its annotations; refuses unknown names. */
export function selected(value: object, { select, expand, inner }: Query): object {
  for (const name of [...(select ?? []), ...expand]) {
    if (!Object.hasOwn(value, name))
      throw badRequest(`Could not find a property named '${name}'.`, { target: name });
  }
  const kept = select && [...select, ...expand];
  const entries = Object.entries(value).filter(
    ([name]) => !kept || kept.includes(name) || name.startsWith('@'),
  );
  return Object.fromEntries(entries.map(([name, part]) => [name, within(part, inner?.get(name))]));
}

/** The same for the value of a relationship. */
function within(part: unknown, select: readonly string[] | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => within(each, select));
  return select && typeof part === 'object' && part !== null
    ? selected(part, { select, expand: [] })
    : part;
}

/** Splits at separators outside of parentheses: of `a,b($select=c,d)`, two parts. */
function parts(list: string, separator: ',' | ';'): string[] {
  const found = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === separator && depth === 0) found.push('');
    else found.push(`${found.pop()}${character}`);
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}
