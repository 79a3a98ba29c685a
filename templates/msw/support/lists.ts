/** How mock handlers answer with several values: filtered, sorted and cut as OData says it. */
import { HttpResponse, type HttpResponseResolver } from 'msw';
import { type Answer, answering, type HandlerOptions, seedOf } from './answers.ts';
import { badRequest, Refusal } from './errors.ts';
import { type Fact, holds, sorted, stated } from './evaluate.ts';
import { type Expression, type Order, readFilter, readOrder } from './expression.ts';
import { option, queryOf, selected } from './query.ts';

type Tree = { [name: string]: unknown };

/** The value at a place of the list, with relationships filled. */
type Make = (place: number, navigation: readonly string[]) => object;

/**
 * Answers with as many values as the options say, or those of them that the request asks for, page by page. Of
 * changes (`/delta`) the last page has an `@odata.deltaLink`, behind which there are none.
 */
export function many(options: HandlerOptions, answer: Answer): HttpResponseResolver {
  return answering(options, (_request, url, path) => {
    const query = queryOf(url);
    const { filter, orders, skip, top, counts, words } = listQueryOf(url, options);
    const facts = filter === undefined ? [] : stated(filter);
    const make = maker(path, options, answer, facts);
    const isOne = answer.hasId && facts.some(isId);
    const length = option(url, 'deltatoken') !== undefined ? 0 : isOne ? 1 : (options.count ?? 3);
    let places = Array.from({ length }, (_, place) => place);
    if (filter !== undefined || orders.length > 0) {
      // Relationships can only be asked when they are there; of the words, the others change nothing.
      const values = places.map((place) => ({ place, value: make(place, words) }));
      const found = values.filter(({ value }) => filter === undefined || holds(filter, value));
      places = sorted(found, orders, ({ value }) => value).map(({ place }) => place);
    }
    const count = counts ? { '@odata.count': places.length } : {};
    const value = places
      .slice(skip, skip + top)
      .map((place) => selected(make(place, query.expand), query));
    const links = linksOf(url, top > 0 && skip + top < places.length ? skip + top : undefined);
    return HttpResponse.json({ ...count, ...links, value }, { status: answer.status });
  });
}

/** Where the list goes on: at its next place, or of changes when there are more of them. */
function linksOf(url: URL, next: number | undefined): { readonly [name: string]: string } {
  if (next !== undefined) return { '@odata.nextLink': linkOf(url, `$skiptoken=${next}`) };
  return /\/delta(\(|$)/.test(url.pathname)
    ? { '@odata.deltaLink': linkOf(url, '$deltatoken=latest') }
    : {};
}

/** The address of the request, with a token in place of what says where it begins. */
function linkOf({ origin, pathname, search }: URL, token: string): string {
  const places = /^((\$|%24)?(skip|skiptoken|deltatoken)=|$)/;
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => !places.test(part));
  return `${origin}${pathname}?${[...others, token].join('&')}`;
}

/** Each value is what a request for its own id is answered with, but for what the filter states, which is made true where it can be. */
function maker(
  path: string,
  options: HandlerOptions,
  { create, hasId, validate }: Answer,
  facts: readonly Fact[],
): Make {
  return (place, navigation) => {
    const drawn: Tree = {
      ...create({}, { seed: seedOf(`${path}/${place}`, options), navigation: [] }),
    };
    const id = facts.find(isId)?.value ?? drawn['id'];
    const own = hasId ? { id } : {};
    const made = { seed: seedOf(`${path}/${hasId ? id : place}`, options), navigation };
    const created = create(
      { ...overridesOf(facts.filter((fact) => isOf(drawn, fact))), ...own },
      made,
    );
    return validate?.(created).issues ? create(own, made) : created;
  };
}

function isId({ names, value }: Fact): boolean {
  return names.join() === 'id' && typeof value === 'string';
}

/** Whether what a fact is of is there: relationships are not, before they are asked for. */
function isOf(value: object, { names }: Fact): boolean {
  let part: unknown = value;
  for (const name of names) {
    const isHere = typeof part === 'object' && part !== null && Object.hasOwn(part, name);
    part = isHere ? (part as Tree)[name] : undefined;
  }
  return part !== undefined;
}

/** `{address: {city: 'Pune'}}` of `address/city eq 'Pune'` */
function overridesOf(facts: readonly Fact[]): Tree {
  return facts.reduce<Tree>((overrides, { names, value }) => placed(overrides, names, value), {});
}

/** A copy with a value at a place. Names are whatever the request says, so that nothing is assigned by them. */
function placed(tree: Tree, [name = '', ...inner]: readonly string[], value: unknown): Tree {
  if (inner.length === 0) return { ...tree, [name]: value };
  const part = Object.hasOwn(tree, name) ? tree[name] : undefined;
  return { ...tree, [name]: placed((part ?? {}) as Tree, inner, value) };
}

interface ListQuery {
  readonly filter: Expression | undefined;
  readonly orders: readonly Order[];
  readonly skip: number;
  /** How many a page holds at most. */
  readonly top: number;
  /** Whether to say how many there are. */
  readonly counts: boolean;
  /** All that filter and order speak of. */
  readonly words: readonly string[];
}

/** Reads `$filter`, `$orderby`, `$skip`, `$top`, `$skiptoken` and `$count`; refuses what would change the list in other ways. */
function listQueryOf(url: URL, { pageSize = Number.MAX_SAFE_INTEGER }: HandlerOptions): ListQuery {
  for (const name of ['search', 'apply', 'compute']) {
    const message = `This mock does not understand $${name}.`;
    if (option(url, name) !== undefined)
      throw new Refusal(501, { code: 'NotImplemented', message });
  }
  const [filter = '', order = ''] = [option(url, 'filter')?.trim(), option(url, 'orderby')?.trim()];
  const skiptoken = option(url, 'skiptoken');
  return {
    filter: filter === '' ? undefined : readFilter(filter),
    orders: order === '' ? [] : readOrder(order),
    skip:
      skiptoken === undefined
        ? wholeNumber('$skip', option(url, 'skip') ?? '0')
        : wholeNumber('$skiptoken', skiptoken),
    top: Math.min(pageSize, wholeNumber('$top', option(url, 'top') ?? String(pageSize))),
    counts: option(url, 'count') === 'true',
    words: `${filter} ${order}`.split(/[^\w.]+/),
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw badRequest(`${name} must be an integer from 0 on, not '${text}'.`, { target: name });
}
