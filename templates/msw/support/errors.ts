/** How mock handlers say no: with the error objects of OData. */
import { type DefaultBodyType, HttpResponse } from 'msw';

/** What the generated validators say of a value. */
export type Validate = (value: unknown) => {
  readonly issues?:
    | readonly { readonly path?: readonly PropertyKey[]; readonly message: string }[]
    | undefined;
};

/** One thing that is wrong with a request. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** The property that is wrong, as in `address/city`. */
  readonly target?: string;
  readonly details?: readonly Fault[];
}

/** A request that cannot be answered: thrown by what reads it, answered by the handler. */
export class Refusal extends Error {
  readonly status: number;
  readonly fault: Fault;

  constructor(status: number, fault: Fault) {
    super(fault.message);
    this.status = status;
    this.fault = fault;
  }
}

/** `badRequest('The body is not JSON.')` */
export function badRequest(message: string, more: Pick<Fault, 'target' | 'details'> = {}): Refusal {
  return new Refusal(400, { code: 'BadRequest', message, ...more });
}

/** The answer to a refused request: `{"error": {"code": "BadRequest", "message": …, "target": "mail"}}` */
export function refused({ status, fault }: Refusal): HttpResponse<DefaultBodyType> {
  return HttpResponse.json({ error: fault } as unknown as DefaultBodyType, { status });
}

/** The body of a request, an object or none: refused where it is no JSON, or holds what its type does not allow. */
export async function bodyOf(
  request: Request,
  validate?: Validate,
): Promise<{ readonly [name: string]: unknown }> {
  const text = await request.text();
  if (text.trim() === '' || !isJson(request)) return {};
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    if (validate) throw badRequest('The body is not a JSON object.');
    return {};
  }
  // What is missing may be the server's to give, or not to be changed.
  const issues = validate?.(body).issues?.filter(({ path = [] }) => isThere(body, path)) ?? [];
  const details = issues.map(({ path = [], message }) => ({
    code: 'BadRequest',
    message,
    target: path.join('/'),
  }));
  const [first] = details;
  if (first === undefined) return { ...body };
  throw badRequest(`${first.target}: ${first.message}`, { target: first.target, details });
}

function isJson({ headers }: Request): boolean {
  const type = headers.get('Content-Type') ?? '';
  return type === '' || /json|text\/plain/.test(type);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON.');
  }
}

function isThere(value: unknown, path: readonly PropertyKey[]): boolean {
  let part = value;
  for (const key of path)
    part = (part as { [key: PropertyKey]: unknown } | null | undefined)?.[key];
  return part !== undefined;
}
