/** What pages write of requests, as it stands there. */
import type {Place} from './document.ts'
import type {HttpMethod} from './program.ts'

/** A type that a sentence names as a body: "returns an [order](order.md) object". */
export interface NamedBody {
  readonly of: 'request' | 'response'
  /** The text of a link, or a word. */
  readonly name: string
  /** The target of the link as written; absent of a word. */
  readonly url?: string
  /** Whether the body holds several: "a collection of [order](order.md) objects". */
  readonly isCollection: boolean
  /** Of the link, or of the text in which the word stands. */
  readonly place: Place
}

/** "If the order exists, it responds with `409 Conflict` and an [error](error.md)." */
export interface StatedError {
  /** Absent: any. */
  readonly status?: number
  readonly description: string
  readonly body?: Pick<NamedBody, 'name' | 'url' | 'place'>
  /** Of the status, or the text that states it. */
  readonly place: Place
}

/** `GET /users/{id}`. */
export interface RequestLine {
  readonly method: HttpMethod
  /** As written, with host and query where it has them. */
  readonly url: string
  readonly place: Place
}
