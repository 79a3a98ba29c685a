/** Lists of mock handlers: filtered, sorted and paged as in OData, or as in plain REST. */
import { HttpResponse, type HttpResponseResolver } from 'msw';
import { type Answer, answering, type HandlerOptions, seedOf } from './answers.ts';
import { badRequest, Refusal } from './errors.ts';
import { type Fact, holds, sorted, stated } from './evaluate.ts';
import { type Expression, type Order, readFilter, readOrder } from './expression.ts';
import { allOf, besideOf, pageOf, plainFilter } from './plain.ts';
import { option, queryOf, selected } from './query.ts';

type Tree = { [name: string]: unknown };

/** The value at an index of the list, with relationships. */
type Make = (place: number, navigation: readonly string[]) => object;

/**
 * Responds with the values that the request selects, page by page. The last page of changes (`/delta`) has an
 * `@odata.deltaLink`, which leads to an empty page.
 */
export function many(options: HandlerOptions, answer: Answer): HttpResponseResolver {
  return answering(options, (_request, url, path) => {
    const query = queryOf(url);
    const sample = answer.create({}, { seed: seedOf(path, options), navigation: [] });
    const { filter, orders, skip, top, counts, words } = listQueryOf(url, options, sample);
    const facts = filter === undefined ? [] : stated(filter);
    const drawnBy = maker(path, options, answer, facts);
    const make: Make = (place, navigation) => {
      if (place >= length) return added[place - length]?.[1] ?? {};
      const value = drawnBy(place, navigation);
      return { ...value, ...options.store?.get(pathOf(path, value)) };
    };
    const isOne = answer.hasId && facts.some(isId);
    const length = option(url, 'deltatoken') !== undefined ? 0 : isOne ? 1 : (options.count ?? 3);
    const { store } = options;
    const isKept = (place: number): boolean => store?.get(pathOf(path, make(place, []))) !== null;
    let places = Array.from({ length }, (_, place) => place).filter(
      (place) => !store || isKept(place),
    );
    const drawn = new Set(store && places.map((place) => pathOf(path, make(place, []))));
    const added = store?.below(path).filter(([at]) => !drawn.has(at)) ?? [];
    places.push(...added.map((_, index) => length + index));
    if (filter !== undefined || orders.length > 0) {
      // Filters may read relationships, which are built on request only.
      const values = places.map((place) => ({ place, value: make(place, words) }));
      const found = values.filter(({ value }) => filter === undefined || holds(filter, value));
      places = sorted(found, orders, ({ value }) => value).map(({ place }) => place);
    }
    const count = counts ? { '@odata.count': places.length } : {};
    const value = places
      .slice(skip, skip + top)
      .map((place) => selected(make(place, query.expand), query));
    const next = top > 0 && skip + top < places.length ? skip + top : undefined;
    const { list = 'value', beside = [], status } = answer;
    if (list === '') return HttpResponse.json(value, { status });
    const links = list === 'value' ? linksOf(url, next) : {};
    const others = besideOf(beside, { total: places.length, skip, top, next });
    return HttpResponse.json({ ...count, ...links, ...others, [list]: value }, { status });
  });
}

/** Where a value of a list is read. */
function pathOf(path: string, value: object): string {
  return `${path}/${String((value as Tree)['id'])}`;
}

/** The link to the next page, or to later changes. */
function linksOf(url: URL, next: number | undefined): { readonly [name: string]: string } {
  if (next !== undefined) return { '@odata.nextLink': linkOf(url, `$skiptoken=${next}`) };
  return /\/delta(\(|$)/.test(url.pathname)
    ? { '@odata.deltaLink': linkOf(url, '$deltatoken=latest') }
    : {};
}

/** The URL of the request, with a token in place of `$skip`. */
function linkOf({ origin, pathname, search }: URL, token: string): string {
  const places = /^((\$|%24)?(skip|skiptoken|deltatoken)=|$)/;
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => !places.test(part));
  return `${origin}${pathname}?${[...others, token].join('&')}`;
}

/** Each value is the response to a request for its id, with the properties that the filter requires, where they are valid. */
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

/** Whether the parent of a property exists: relationships are built on request only. */
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

/** A copy with a value at a path. Names come from the request, so that assigning by name is unsafe. */
function placed(tree: Tree, [name = '', ...inner]: readonly string[], value: unknown): Tree {
  if (inner.length === 0) return { ...tree, [name]: value };
  const part = Object.hasOwn(tree, name) ? tree[name] : undefined;
  return { ...tree, [name]: placed((part ?? {}) as Tree, inner, value) };
}

interface ListQuery {
  readonly filter: Expression | undefined;
  readonly orders: readonly Order[];
  readonly skip: number;
  /** Maximum number of values per page. */
  readonly top: number;
  /** Whether to include the total count. */
  readonly counts: boolean;
  /** Paths that filter and order read. */
  readonly words: readonly string[];
}

/**
 * Reads `$filter`, `$orderby`, `$skip`, `$top`, `$skiptoken` and `$count`, and parameters that are properties of values or page
 * through the list; refuses other options that change the list.
 */
function listQueryOf(
  url: URL,
  { pageSize = Number.MAX_SAFE_INTEGER }: HandlerOptions,
  sample: object,
): ListQuery {
  for (const name of ['search', 'apply', 'compute']) {
    const message = `This mock does not understand $${name}.`;
    if (option(url, name) !== undefined)
      throw new Refusal(501, { code: 'NotImplemented', message });
  }
  const [filter = '', order = ''] = [option(url, 'filter')?.trim(), option(url, 'orderby')?.trim()];
  const skiptoken = option(url, 'skiptoken');
  const page = pageOf(url, sample);
  return {
    filter: allOf([filter === '' ? undefined : readFilter(filter), plainFilter(url, sample)]),
    orders: order === '' ? [] : readOrder(order),
    skip:
      skiptoken === undefined
        ? wholeNumber('$skip', option(url, 'skip') ?? String(page.skip ?? 0))
        : wholeNumber('$skiptoken', skiptoken),
    top: Math.min(
      pageSize,
      wholeNumber('$top', option(url, 'top') ?? String(page.top ?? pageSize)),
    ),
    counts: option(url, 'count') === 'true',
    words: `${filter} ${order}`.split(/[^\w.]+/),
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw badRequest(`${name} must be an integer from 0 on, not '${text}'.`, { target: name });
}
