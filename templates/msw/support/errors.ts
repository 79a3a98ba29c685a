/** Error responses of mock handlers, as in OData. */
import { type DefaultBodyType, HttpResponse } from 'msw';

interface Issue {
  readonly path?: readonly PropertyKey[];
  readonly message: string;
}

/** The result of a generated validator. */
export type Validate = (value: unknown) => { readonly issues?: readonly Issue[] | undefined };

/** A fault of a request. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** The property that is wrong, as in `address/city`. */
  readonly target?: string;
  readonly details?: readonly Fault[];
}

/** A refused request: thrown while reading it, turned into a response by the handler. */
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

/** The response to a refused request: `{"error": {"code": "BadRequest", "message": …, "target": "mail"}}` */
export function refused({ status, fault }: Refusal): HttpResponse<DefaultBodyType> {
  return HttpResponse.json({ error: fault } as unknown as DefaultBodyType, { status });
}

/** The body of a request, an object or nothing; refused if it is not JSON or not valid, or if it has to be whole and is not. */
export async function bodyOf(
  request: Request,
  validate: Validate | undefined,
  isWhole: boolean,
): Promise<{ readonly [name: string]: unknown }> {
  const text = await request.text();
  if (!isJson(request) || (text.trim() === '' && !isWhole)) return {};
  const body = text.trim() === '' ? {} : parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    if (validate) throw badRequest('The body is not a JSON object.');
    return {};
  }
  const found = validate?.(body).issues ?? [];
  // A missing property keeps its value.
  const issues = isWhole ? found : found.filter(({ path = [] }) => isThere(body, path));
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
