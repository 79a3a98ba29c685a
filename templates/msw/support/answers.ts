/** How mock handlers answer: with what factories make, the same for the same address. */
import { type DefaultBodyType, HttpResponse, type HttpResponseResolver } from 'msw';
import { bodyOf, Refusal, refused, type Validate } from './errors.ts';
import { queryOf, selected } from './query.ts';

/** What all handlers go by. */
export interface HandlerOptions {
  /** What stands before every path. Default: what the docs show. */
  readonly base?: string;
  /** Which values are made. Default 1. */
  readonly seed?: number;
  /** How many there are in a list. Default 3. */
  readonly count?: number;
  /** How many of them a page holds; the next is behind its `@odata.nextLink`. Default: what `$top` asks for, or all. */
  readonly pageSize?: number;
  /** Whether a path leads to something; where it does not, the answer is 404. Default: every path does. */
  readonly exists?: (path: string) => boolean;
}

type Overrides = { readonly [name: string]: unknown };
type Create = (
  overrides: Overrides,
  options: { readonly seed: number; readonly navigation: readonly string[] },
) => object;

/** What one request is answered with. */
export interface Answer {
  readonly create: Create;
  readonly status: number;
  /** Whether values have an `id`: in a list, or at the end of the path. */
  readonly hasId?: boolean;
  /** Holds the request's body against its type; of a list, its values against theirs. */
  readonly validate?: Validate;
}

/** Answers with one value: with what the request's body says, and the id that the path ends in. */
export function one(
  options: HandlerOptions,
  { create, status, hasId, validate }: Answer,
): HttpResponseResolver {
  return answering(options, async (request, url, path) => {
    const body = await bodyOf(request, validate);
    const query = queryOf(url);
    const id = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    const made = { seed: seedOf(path, options), navigation: query.expand };
    return HttpResponse.json(selected(create({ ...body, ...(hasId && { id }) }, made), query), {
      status,
    });
  });
}

/** Answers with nothing but a status, once the body is found to be right. */
export function nothing(
  options: HandlerOptions,
  { status, validate }: Pick<Answer, 'status' | 'validate'>,
): HttpResponseResolver {
  return answering(options, async (request) => {
    if (validate) await bodyOf(request, validate);
    return new HttpResponse(null, { status: status === 200 ? 204 : status });
  });
}

type Answered = HttpResponse<DefaultBodyType>;

/** A resolver that answers what is refused on the way, and paths that lead nowhere. */
export function answering(
  { exists }: HandlerOptions,
  answer: (request: Request, url: URL, path: string) => Answered | Promise<Answered>,
): HttpResponseResolver {
  return async ({ request }) => {
    const url = new URL(request.url);
    const path = decodeURIComponent(url.pathname);
    try {
      if (exists?.(path) !== false) return await answer(request, url, path);
      return refused(
        new Refusal(404, { code: 'NotFound', message: `There is nothing at '${path}'.` }),
      );
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
