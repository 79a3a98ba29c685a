/** What emitting hands over to writing. */
import {createHash} from 'node:crypto'

/** One generated file. */
export interface EmittedFile {
  /** Relative to the output folder, with forward slashes: `types/synchronization-status.ts`. */
  readonly path: string
  /** Whole, line endings as `\n`, ending in one. */
  readonly text: string
}

/** A file that the output folder holds as it would be made. */
export interface CurrentFile {
  readonly path: string
  readonly hash: string
}

/** Of a text, whatever its line endings: a checkout may turn them. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 32)
}
