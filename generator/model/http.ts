import type {Code, Place} from './document.ts'
import type {Annotation, JsonNode, Section, Stated} from './page.ts'

/**
 * An HTTP message that a code block shows: a request or an answer, its parts at their places. Docs are
 * lenient: the first line or the empty line before the body may be missing.
 *
 * ```http
 * HTTP/1.1 200 OK
 * Content-type: application/json
 *
 * {"id": "87d349ed"}
 * ```
 */
export interface HttpMessage {
  readonly code: Code
  readonly annotation?: Annotation
  readonly section: Section
  /** `POST https://graph.microsoft.com/v1.0/users`. */
  readonly request?: {readonly method: Stated; readonly url: Stated}
  /** `200`. */
  readonly status?: Stated
  readonly headers: readonly HttpHeader[]
  /** Absent where there is none, or none that is JSON. */
  readonly body?: HttpBody
}

export interface HttpHeader {
  /** As written: `Content-type`. */
  readonly name: Stated
  readonly value: Stated
}

/** A body of JSON, read leniently. */
export interface HttpBody {
  /** Absent where nothing can be read. */
  readonly root?: JsonNode
  readonly trailingCommas: readonly Place[]
  /** The first thing that is no JSON; what follows it may have been misread. */
  readonly fault?: {readonly kind: string; readonly text: string; readonly place: Place}
}
