import type {Diagnostic, Severity} from '../../model/program.ts'

/** What a printer is given. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  /** The lines of a page; none where the page could not be read. */
  readonly linesOf: (file: string) => readonly string[]
  /** The help page of a code, as markdown. */
  readonly helpOf: (code: string) => string | undefined
  /** Whether to colour. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Of this package. */
  readonly version: string
}

/** Makes text of diagnostics; pure. Empty, or ends in a line feed. */
export type Printer = (report: Report) => string

/** How many diagnostics there are of each severity. */
export function tally(diagnostics: readonly Diagnostic[]): {readonly [S in Severity]: number} {
  const count = (severity: Severity) => diagnostics.filter((it) => it.severity === severity).length
  return {error: count('error'), warning: count('warning'), info: count('info')}
}
