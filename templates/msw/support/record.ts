/** Records messages as NDJSON, which `typedown verify --traffic` compares with the docs. */

/** Takes a line, with its line feed. */
export type WriteLine = (line: string) => void;

interface Start {
  readonly request: Request;
  readonly requestId: string;
}

interface End extends Start {
  readonly response: Response;
}

/** A server or worker of MSW, as far as recording needs it. */
interface Recordable {
  readonly events: {
    on(event: 'request:start', listener: (start: Start) => void): unknown;
    on(event: 'response:mocked' | 'response:bypass', listener: (end: End) => void): unknown;
    removeListener(event: 'request:start', listener: (start: Start) => void): unknown;
    removeListener(
      event: 'response:mocked' | 'response:bypass',
      listener: (end: End) => void,
    ): unknown;
  };
}

/**
 * Records what goes through a server or worker, mocked or not, until the returned function is called.
 *
 * @example
 * const stop = record(server, (line) => appendFileSync('traffic.ndjson', line));
 * afterAll(stop);
 */
export function record({ events }: Recordable, write: WriteLine): () => Promise<void> {
  // Handlers read the body of the request before there is a response.
  const sent = new Map<string, Request>();
  const pending = new Set<Promise<void>>();
  const started = ({ request, requestId }: Start): void => {
    sent.set(requestId, request.clone());
  };
  const ended = ({ requestId, response }: End): void => {
    const request = sent.get(requestId);
    if (request === undefined) return;
    sent.delete(requestId);
    const written = writeMessage(write, request, response.clone()).finally(() =>
      pending.delete(written),
    );
    pending.add(written);
  };
  events.on('request:start', started);
  events.on('response:mocked', ended);
  events.on('response:bypass', ended);
  return async () => {
    events.removeListener('request:start', started);
    events.removeListener('response:mocked', ended);
    events.removeListener('response:bypass', ended);
    await Promise.all(pending);
  };
}

/**
 * A `fetch` that records what it sends and receives.
 *
 * @example
 * globalThis.fetch = recordingFetch((line) => appendFileSync('traffic.ndjson', line));
 */
export function recordingFetch(
  write: WriteLine,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = request.clone();
    const response = await fetch(request);
    await writeMessage(write, sent, response.clone());
    return response;
  };
}

/** Writes a message without headers, cookies, and values of the query. */
async function writeMessage(write: WriteLine, request: Request, response: Response): Promise<void> {
  const message = {
    method: request.method,
    url: withoutValues(request.url),
    status: response.status,
    requestBody: await bodyOf(request),
    body: await bodyOf(response),
  };
  write(`${JSON.stringify(message)}\n`);
}

/** `https://api.example.com/orders?status=paid` -> `https://api.example.com/orders?status=` */
function withoutValues(text: string): string {
  const url = new URL(text);
  const query = [...url.searchParams.keys()].map((name) => `${name}=`).join('&');
  return `${url.origin}${url.pathname}${query && `?${query}`}`;
}

/** The JSON of a body; undefined if it is not JSON. */
async function bodyOf(message: Request | Response): Promise<unknown> {
  if (!/\bjson\b/.test(message.headers.get('Content-Type') ?? '')) return undefined;
  try {
    return await message.json();
  } catch {
    return undefined;
  }
}
