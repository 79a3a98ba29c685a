/** The query options of OData, as far as a mock can keep to them. */
import { badRequest, Refusal } from './errors.ts';

type Values = { readonly [name: string]: unknown };

/** What a request asks for. */
export interface Query {
  /** Properties to answer with; absent: all. */
  readonly select?: readonly string[];
  /** Relationships to fill. */
  readonly expand: readonly string[];
  /** What every value is to have: of `$filter=city eq 'Pune'`. */
  readonly where: Values;
  readonly skip: number;
  /** How many to answer with at most. */
  readonly top: number;
  /** Whether to say how many there are. */
  readonly count: boolean;
}

/** Reads `$select`, `$expand`, `$filter`, `$skip`, `$top` and `$count`; other options change nothing. */
export function queryOf(url: URL): Query {
  const option = (name: string): string | null => url.searchParams.get(`$${name}`) ?? url.searchParams.get(name);
  const select = option('select');
  const expand = option('expand') ?? '';
  return {
    ...(select !== null && { select: names(select) }),
    expand: names(expand.replace(/\([^()]*\)/g, '')),
    where: filterOf(option('filter')),
    skip: wholeNumber('$skip', option('skip') ?? '0'),
    top: wholeNumber('$top', option('top') ?? '1000000'),
    count: option('count') === 'true',
  };
}

/** The value with the properties asked for alone, annotations kept; refuses names that it does not have. */
export function selected(value: object, { select, expand, where }: Query): object {
  for (const name of [...(select ?? []), ...expand, ...Object.keys(where)]) {
    if (!Object.hasOwn(value, name)) throw badRequest(`Could not find a property named '${name}'.`, { target: name });
  }
  if (select === undefined) return value;
  const kept = [...select, ...expand];
  return Object.fromEntries(Object.entries(value).filter(([name]) => kept.includes(name) || name.startsWith('@')));
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw badRequest(`${name} must be a whole number from 0 on, not '${text}'.`);
}

/** Conditions of the form `name eq value`, joined by `and`; no mock could keep to others. */
function filterOf(filter: string | null): Values {
  const where: { [name: string]: unknown } = {};
  let rest = filter?.trim() ?? '';
  while (rest !== '') {
    const [whole, name, literal] = /^(\w+) eq ('(?:[^']|'')*'|[\w.:+-]+)\s*(?:and\s+|$)/.exec(rest) ?? [];
    if (whole === undefined || name === undefined || literal === undefined) {
      const message = `This mock only understands filters of 'name eq value', not '${rest}'.`;
      throw new Refusal(501, { code: 'NotImplemented', message });
    }
    where[name] = valueOf(literal);
    rest = rest.slice(whole.length);
  }
  return where;
}

/** `'Pune'` -> `Pune`, `7` -> 7, `true` -> true, `2025-01-15T09:30:00Z` as it is. */
function valueOf(literal: string): unknown {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  if (/^(true|false|null|-?\d+(\.\d+)?)$/.test(literal)) return JSON.parse(literal);
  return literal;
}
