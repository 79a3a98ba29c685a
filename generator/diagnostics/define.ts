import type {Severity} from '../model/program.ts'

/** What a code stands for: `P` holds the words that its sentence needs. */
export interface Definition<P> {
  readonly severity: Severity
  /** What to do about it, as one sentence: the note of a diagnostic that has none of its own. */
  readonly advice: string
  readonly message: (params: P) => string
}

/**
 * An entry of the catalog, its parameters typed by its sentence.
 *
 * @example
 * define(
 *   'warning',
 *   'Keep one of the rows.',
 *   (it: {name: string}) => `The property \`${it.name}\` is documented twice.`
 * )
 */
export function define<P>(severity: Severity, advice: string, message: (params: P) => string): Definition<P> {
  return {severity, advice, message}
}
