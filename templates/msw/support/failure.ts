/** Error responses on demand. */
import { type HttpHandler, HttpResponse, http, type JsonBodyType } from 'msw';
import type { Answer } from './answers.ts';
import { Refusal, refused } from './errors.ts';

/** Options of a handler that responds with an error. */
export interface FailureOptions {
  /** Base URL of the path. Default: the one in the docs. */
  readonly base?: string;
  /** Body of the response. Default: as documented for the status, else an error of OData. */
  readonly body?: JsonBodyType;
  /** Whether only the next request fails. Default: all do. */
  readonly once?: boolean;
}

/** Factories of documented errors, by request and status; `default` is that of other statuses. */
export interface ErrorFactories {
  readonly [request: string]: { readonly [status: string]: Answer['create'] };
}

const codes: { readonly [status: number]: string } = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  422: 'UnprocessableEntity',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
};

/** A handler that responds to `POST /orders` with a status. */
export function failure(
  request: string,
  path: string,
  status: number,
  { base = '', body, once = false }: FailureOptions,
  create?: Answer['create'],
): HttpHandler {
  const handlers = {
    GET: http.get,
    POST: http.post,
    PUT: http.put,
    PATCH: http.patch,
    DELETE: http.delete,
  };
  const method = request.slice(0, request.indexOf(' ')) as keyof typeof handlers;
  const fault = { code: codes[status] ?? `Error${status}`, message: `${request} fails.` };
  return handlers[method](
    `${base}${path}`,
    () => {
      const documented = body ?? (create?.({}, { seed: 1, navigation: [] }) as JsonBodyType);
      return documented === undefined
        ? refused(new Refusal(status, fault))
        : HttpResponse.json(documented, { status });
    },
    { once },
  );
}
