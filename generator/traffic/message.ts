import {selectsProperties} from '../model/requests.ts'

/** A recorded request with its response, as far as it is compared with the docs. No header, no cookie, no query. */
export interface Message {
  /** In capitals; undefined where the recording is a body alone. */
  readonly method: string | undefined
  /** Without host and query: `/v1/orders/ord_1042`. */
  readonly path: string | undefined
  /** Whether the request asks for some properties only: `?$select=id`. */
  readonly isPartial: boolean
  /** Undefined where the recording does not say. */
  readonly status: number | undefined
  /** The body of the request, parsed; undefined where there is none. */
  readonly requestBody: unknown
  /** The body of the response, parsed; undefined where there is none. */
  readonly body: unknown
}

/** Hears of what cannot be read: `a line that is not JSON`. */
export type OnSkip = (what: Skipped) => void

/** What is not read: one of them, and several. */
export const skippedParts = {
  line: ['line that is not JSON', 'lines that are not JSON'],
  length: ['record longer than 64 MB', 'records longer than 64 MB'],
  record: ['record that is not a message', 'records that are not messages'],
  body: ['body that is not JSON', 'bodies that are not JSON'],
  entry: ['incomplete HAR entry', 'incomplete HAR entries'],
  file: ['file that is not a recording', 'files that are not recordings'],
  unreadable: ['unreadable file', 'unreadable files']
} as const

export type Skipped = keyof typeof skippedParts

type Fields = {readonly [name: string]: unknown}

/** The value as an object of which anything may be asked; of what is no object, an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {}
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A record of NDJSON as a message; undefined where it is none.
 *
 * @example
 * messageOf({method: 'get', url: 'https://api.shop.example/orders/7?expand=items', status: 200, body: {id: '7'}}, onSkip)
 * // {method: 'GET', path: '/orders/7', isPartial: false, status: 200, requestBody: undefined, body: {id: '7'}}
 */
export function messageOf(record: unknown, onSkip: OnSkip): Message | undefined {
  const {method, url, status, body, requestBody} = fieldsOf(record)
  if (typeof method !== 'string' || typeof url !== 'string') return
  return {
    method: method.toUpperCase(),
    path: pathOf(url),
    isPartial: url.includes('?') && selectsProperties(url),
    status: statusOf(status),
    requestBody: parsedBody(requestBody, onSkip),
    body: parsedBody(body, onSkip)
  }
}

/** An entry of a HAR file as a message: its bodies are text, in Base64 where that says so. */
export function messageOfEntry(entry: unknown, onSkip: OnSkip): Message | undefined {
  const {request, response} = fieldsOf(entry)
  const {method, url, postData} = fieldsOf(request)
  const {status, content} = fieldsOf(response)
  const record = {method, url, status}
  const message = messageOf(record, onSkip)
  return message && {...message, requestBody: contentOf(postData, onSkip), body: contentOf(content, onSkip)}
}

/** A body of which nothing else was recorded. */
export function messageOfBody(body: unknown): Message {
  return {
    method: undefined,
    path: undefined,
    isPartial: false,
    status: undefined,
    requestBody: undefined,
    body
  }
}

/** `200`, or `"200"`. */
function statusOf(status: unknown): number | undefined {
  const number = typeof status === 'string' && /^\d{3}$/.test(status) ? Number(status) : status
  return typeof number === 'number' ? number : undefined
}

function pathOf(url: string): string {
  const scheme = url.indexOf('//')
  // In a query there may be another URL.
  const isAbsolute = scheme !== -1 && /^(?:[a-z][a-z\d+.-]*:)?$/i.test(url.slice(0, scheme))
  const start = isAbsolute ? url.indexOf('/', scheme + 2) : 0
  if (start === -1) return '/'
  const path = url.slice(start)
  const end = path.search(/[?#]/)
  return end === -1 ? path : path.slice(0, end)
}

/** A body as NDJSON holds it: a value of JSON, or its text. */
function parsedBody(body: unknown, onSkip: OnSkip): unknown {
  if (typeof body !== 'string') return body ?? undefined
  return parsedText(body, onSkip)
}

function contentOf(content: unknown, onSkip: OnSkip): unknown {
  const {text, encoding, mimeType} = fieldsOf(content)
  if (typeof text !== 'string') return
  const isJson = typeof mimeType === 'string' && /\bjson\b/i.test(mimeType)
  const decoded = encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text
  // Images, pages and scripts of the same recording are no fault of it.
  return isJson || /^\s*[[{]/.test(decoded) ? parsedText(decoded, isJson ? onSkip : () => {}) : undefined
}

function parsedText(text: string, onSkip: OnSkip): unknown {
  if (text.trim() === '') return
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    // What the error says quotes the body.
    onSkip('body')
    return
  }
}
