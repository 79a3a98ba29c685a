/** The query options of OData that ask for parts of a value. */
import { badRequest } from './errors.ts';

/** What a request asks for. */
export interface Query {
  /** Properties to answer with; absent: all. */
  readonly select?: readonly string[];
  /** Relationships to fill. */
  readonly expand: readonly string[];
}

/** One query option; OData takes it with and without its `$`. */
export function option(url: URL, name: string): string | undefined {
  return url.searchParams.get(`$${name}`) ?? url.searchParams.get(name) ?? undefined;
}

/** Reads `$select` and `$expand`, of which inner options change nothing. */
export function queryOf(url: URL): Query {
  const select = option(url, 'select');
  const expand = names(bare(option(url, 'expand') ?? ''));
  return select === undefined ? { expand } : { select: names(select), expand };
}

/** The value with the properties asked for alone, annotations kept; refuses names that it does not have. */
export function selected(value: object, { select, expand }: Query): object {
  for (const name of [...(select ?? []), ...expand]) {
    if (!Object.hasOwn(value, name)) throw badRequest(`Could not find a property named '${name}'.`, { target: name });
  }
  if (select === undefined) return value;
  const kept = [...select, ...expand];
  return Object.fromEntries(Object.entries(value).filter(([name]) => kept.includes(name) || name.startsWith('@')));
}

/** Without what stands in parentheses: `manager,reports($filter=tags/any(t:t eq 'x'))` -> `manager,reports` */
function bare(list: string): string {
  const outer = list.replace(/\([^()]*\)/g, '');
  return outer === list ? list : bare(outer);
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
