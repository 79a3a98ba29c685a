/** How mock handlers answer: with what factories make, the same for the same address. */
import { HttpResponse, type HttpResponseResolver } from 'msw';

/** What all handlers go by. */
export interface HandlerOptions {
  /** What stands before every path. Default: what the docs show. */
  readonly base?: string;
  /** Which values are made. Default 1. */
  readonly seed?: number;
  /** How many a list holds. Default 3. */
  readonly count?: number;
}

type Seeded = { readonly seed: number };
type Overrides = { readonly [name: string]: unknown };

/** Answers with one value: of what the request's body says, and with the id that the address names. */
export function one(
  create: (overrides: Overrides, options: Seeded) => object,
  status: number,
  { seed = 1 }: HandlerOptions,
): HttpResponseResolver {
  return async ({ request, params }) => {
    const value = create(await bodyOf(request), { seed: seedOf(request.url, seed) });
    const id = Object.values(params).at(-1);
    const named = request.method === 'GET' && 'id' in value && typeof id === 'string' ? { ...value, id } : value;
    return HttpResponse.json(named, { status });
  };
}

/** Answers with several, as OData lists them. */
export function many(
  create: (count: number, overrides: Overrides, options: Seeded) => object[],
  status: number,
  { seed = 1, count = 3 }: HandlerOptions,
): HttpResponseResolver {
  return ({ request }) =>
    HttpResponse.json({ value: create(count, {}, { seed: seedOf(request.url, seed) }) }, { status });
}

/** Answers with nothing but a status. */
export function nothing(status: number): HttpResponseResolver {
  return () => new HttpResponse(null, { status: status === 200 ? 204 : status });
}

/** What a body of JSON asks for; a body of anything else asks for nothing. */
async function bodyOf(request: Request): Promise<Overrides> {
  const body: unknown = await request.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};
}

/** A number for an address: FNV-1a. */
function seedOf(url: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < url.length; index++) hash = Math.imul(hash ^ url.charCodeAt(index), 0x01000193);
  return hash;
}
