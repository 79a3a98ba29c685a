/** The query options of OData that ask for parts of a value. */
import { badRequest, Refusal } from './errors.ts';

/** What a request asks for. */
export interface Query {
  /** Properties to answer with; absent: all. */
  readonly select?: readonly string[] | undefined;
  /** Relationships to fill. */
  readonly expand: readonly string[];
  /** Of these, the properties to answer with, by name, where some are asked for alone. */
  readonly inner?: ReadonlyMap<string, readonly string[]>;
}

/** One query option; OData takes it with and without its `$`. */
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

/** The names of `$select=id,mail`, the only option within `$expand` that is kept to. */
function selectOf(part: string, name: string): readonly string[] {
  const [, list] = /^\$?select=(.*)$/.exec(part) ?? [];
  if (list !== undefined) return parts(list, ',');
  const message = `This mock does not understand '${part}' of '${name}' in $expand.`;
  throw new Refusal(501, { code: 'NotImplemented', message, target: '$expand' });
}

/** The value with the properties asked for alone, annotations kept; refuses names that it does not have. */
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

/** The same of what a relationship holds. */
function within(part: unknown, select: readonly string[] | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => within(each, select));
  return select && typeof part === 'object' && part !== null
    ? selected(part, { select, expand: [] })
    : part;
}

/** What stands between separators, but for those in parentheses: of `a,b($select=c,d)`, two parts. */
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
