/** Responses of mock handlers: values of factories, the same for the same URL. */
import { type DefaultBodyType, HttpResponse, type HttpResponseResolver } from 'msw';
import { bodyOf, Refusal, refused, type Validate } from './errors.ts';
import { queryOf, selected } from './query.ts';
import type { Store } from './store.ts';

/** Options of all handlers. */
export interface HandlerOptions {
  /** Base URL of every path. Default: the one in the docs. */
  readonly base?: string;
  /** Seed of the values. Default 1. */
  readonly seed?: number;
  /** Number of values in a list. Default 3. */
  readonly count?: number;
  /** Values per page; `@odata.nextLink` leads to the next page. Default: `$top`, or all. */
  readonly pageSize?: number;
  /** Keeps what is created, changed and deleted. Default: nothing is kept. */
  readonly store?: Store;
  /** Whether a path exists; if not, the response is 404. Default: every path exists. */
  readonly exists?: (path: string) => boolean;
}

type Overrides = { readonly [name: string]: unknown };
type Create = (
  overrides: Overrides,
  options: { readonly seed: number; readonly navigation: readonly string[] },
) => object;

/** The response to a request. */
export interface Answer {
  readonly create: Create;
  readonly status: number;
  /** Whether values have an `id`: in a list, or at the end of the path. */
  readonly hasId?: boolean;
  /** Validates the body of the request; of a list, its values. */
  readonly validate?: Validate;
  /** The property that holds a list; `''` where the response is the list. Default `value`. */
  readonly list?: string;
  /** Properties beside it, as the docs show them. */
  readonly beside?: readonly string[];
  /** Whether the body has to have all required properties: that of a `PATCH` has any part. */
  readonly isWhole?: boolean;
}

/** Responds with one value, with the properties of the request's body and the id at the end of the path. */
export function one(
  options: HandlerOptions,
  { create, status, hasId, validate, isWhole = false }: Answer,
): HttpResponseResolver {
  return answering(options, async (request, url, path) => {
    const body = await bodyOf(request, validate, isWhole);
    const query = queryOf(url);
    const id = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    const { store } = options;
    const isPost = request.method === 'POST';
    const kept = isPost ? undefined : store?.get(path);
    if (kept === null) throw notFound(path);
    // Each value that is kept has an id of its own.
    const place = isPost && store ? `${path}#${store.size()}` : path;
    const made = { seed: seedOf(place, options), navigation: query.expand };
    const value = create({ ...kept, ...body, ...(hasId && { id }) }, made);
    if (request.method !== 'GET') keep(store, request.method, path, value);
    return HttpResponse.json(selected(value, query), { status });
  });
}

/** Responds with a status alone, if the body is valid. */
export function nothing(
  options: HandlerOptions,
  { status, validate, isWhole = false }: Pick<Answer, 'status' | 'validate' | 'isWhole'>,
): HttpResponseResolver {
  return answering(options, async (request, _url, path) => {
    const body = validate ? await bodyOf(request, validate, isWhole) : {};
    const kept = options.store?.get(path);
    if (kept === null) throw notFound(path);
    if (request.method === 'DELETE') options.store?.set(path, null);
    else if (request.method !== 'POST') options.store?.set(path, { ...kept, ...body });
    return new HttpResponse(null, { status: status === 200 ? 204 : status });
  });
}

/** Keeps a value where it is read later: what is posted, below the path, by its `id`. */
function keep(store: Store | undefined, method: string, path: string, value: object): void {
  const id = (value as { readonly id?: unknown }).id;
  if (method !== 'POST') store?.set(path, value);
  else if (typeof id === 'string') store?.set(`${path}/${id}`, value);
}

function notFound(path: string): Refusal {
  return new Refusal(404, { code: 'NotFound', message: `There is nothing at '${path}'.` });
}

type Answered = HttpResponse<DefaultBodyType>;

/** A resolver that responds to refused requests and paths that do not exist. */
export function answering(
  { exists }: HandlerOptions,
  answer: (request: Request, url: URL, path: string) => Answered | Promise<Answered>,
): HttpResponseResolver {
  return async ({ request }) => {
    const url = new URL(request.url);
    const path = decodeURIComponent(url.pathname);
    try {
      if (exists?.(path) !== false) return await answer(request, url, path);
      return refused(notFound(path));
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      throw error;
    }
  };
}

/** A number for a path: FNV-1a. */
export function seedOf(path: string, { seed = 1 }: HandlerOptions): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < path.length; index++)
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  return hash;
}
