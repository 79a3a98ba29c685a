import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'
import {codeFolder} from '../code-folder.ts'
import type {Diagnostic, SourceRange} from '../model/program.ts'

/** Of a node: from its first character to the one behind its last. */
type Position = NonNullable<Nodes['position']>

/**
 * Reports a finding as linters of markdown do: `fatal` is true for an error, false for a warning, absent for an
 * info; `url` is the help page that is installed with Typedown.
 *
 * @example
 * report(file, finding) // file.messages: [user.md:10:18-10:27: No page at `statsu.md` was read …]
 */
export function report(file: VFile, finding: Diagnostic): void {
  const {code, severity, message, source, expected, actual, note, related = []} = finding
  const reported = file.message(message, {place: toUnistPosition(source), source: 'typedown', ruleId: code})
  const notes = [note, ...related.map((it) => `${at(it.source)}: ${it.message}`)].filter((text) => text)
  reported.url = new URL(`4-check/rules/${code}/help.md`, codeFolder).href
  if (expected) reported.expected = [...expected]
  if (actual !== undefined) reported.actual = actual
  if (notes.length > 0) reported.note = notes.join('\n')
  reported.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}

function toUnistPosition({line, column, endLine, endColumn}: SourceRange): Position['start'] | Position {
  const start = {line, column}
  return endLine === undefined || endColumn === undefined
    ? start
    : {start, end: {line: endLine, column: endColumn}}
}

function at({file, line, column}: SourceRange): string {
  return `${file}:${line}:${column}`
}
