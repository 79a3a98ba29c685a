/** Lists of plain REST: `?status=paid&limit=1`, and the body in which the docs show a list. */
import { badRequest } from './errors.ts';
import type { Expression } from './expression.ts';

/** Names of the parameters that page through a list, by what they mean. */
const paging = {
  limit: /^(?:limit|size|take|(?:per_?page|page_?size|max_?results)(?:_?count)?)$/i,
  offset: /^(?:offset|start)$/i,
  page: /^page(?:_?(?:number|no))?$/i,
  cursor: /^(?:cursor|page_?token|next_?token|starting_?after|after)$/i,
} as const;

/** The part of a list that a request asks for. */
export interface Page {
  readonly skip?: number;
  readonly top?: number;
}

/** Reads `limit` with `offset`, `page` or `cursor`, where values have no property of that name. */
export function pageOf(url: URL, value: object): Page {
  const read = (kind: keyof typeof paging): number | undefined => {
    for (const [name, text] of url.searchParams) {
      if (!paging[kind].test(name) || Object.hasOwn(value, name)) continue;
      if (/^\d+$/.test(text)) return Number(text);
      throw badRequest(`${name} must be an integer from 0 on, not '${text}'.`, { target: name });
    }
    return undefined;
  };
  const top = read('limit');
  const page = read('page');
  const skip =
    read('cursor') ?? read('offset') ?? (page && top ? Math.max(0, page - 1) * top : undefined);
  return { ...(skip !== undefined && { skip }), ...(top !== undefined && { top }) };
}

/** `status=paid&count=2` as a filter, of the parameters that are properties of the value; undefined without any. */
export function plainFilter(url: URL, value: object): Expression | undefined {
  const conditions = [...url.searchParams].flatMap(([name, text]): Expression[] => {
    if (!Object.hasOwn(value, name)) return [];
    const literal = literalOf(text, (value as { [name: string]: unknown })[name]);
    if (literal === undefined) return [];
    const left = { kind: 'path', names: [name], refusal: badRequest } as const;
    return [{ kind: 'compare', operator: 'eq', left, right: { kind: 'literal', value: literal } }];
  });
  return allOf(conditions);
}

/** All conditions as one. */
export function allOf(conditions: readonly (Expression | undefined)[]): Expression | undefined {
  return conditions.reduce(
    (left, right) => (left && right ? { kind: 'and', left, right } : (left ?? right)),
    undefined,
  );
}

/** A text as a value of the same type as another one; undefined of lists and objects. */
function literalOf(text: string, like: unknown): string | number | boolean | undefined {
  if (typeof like === 'number') return Number(text);
  if (typeof like === 'boolean') return text === 'true';
  return typeof like === 'object' && like !== null ? undefined : text;
}

/** What a list says of itself. */
export interface Counts {
  readonly total: number;
  readonly skip: number;
  readonly top: number;
  /** Where the next page starts; undefined on the last one. */
  readonly next: number | undefined;
}

/** What stands beside a list: `has_more`, `next_cursor`, `total`, as far as the name tells. */
export function besideOf(names: readonly string[], counts: Counts): { [name: string]: unknown } {
  const found = names.map((name): [string, unknown] => [name, countOf(name, counts)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function countOf(name: string, { total, skip, top, next }: Counts): unknown {
  const size = Math.min(top, total);
  if (/^(?:has_?more|has_?next(?:_?page)?)$/i.test(name)) return next !== undefined;
  if (/^(?:next(?:_?(?:cursor|token|page_?token))?|cursor)$/i.test(name))
    return next === undefined ? null : String(next);
  if (/^(?:total(?:_?(?:count|items|results))?|count)$/i.test(name)) return total;
  if (paging.limit.test(name)) return size;
  if (paging.offset.test(name)) return skip;
  if (paging.page.test(name)) return size === 0 ? 1 : Math.floor(skip / size) + 1;
  return undefined;
}
