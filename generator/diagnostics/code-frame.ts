import type {SourceRange} from '../model/program.ts'
import {displayWidth, printable} from './text.ts'

/** A line of a page with a mark under a stretch of it, both cut to the same window. */
export interface CodeFrame {
  readonly line: string
  readonly mark: string
}

/**
 * Shows the first line of a range in at most `width` columns, centred on the range; what is cut off becomes `…`.
 * Undefined where the page has no such line.
 *
 * @example
 * codeFrame(['| code | Strng | A code. |'], {file: 'a.md', line: 1, column: 10, endColumn: 15}, 40)
 * // {line: '| code | Strng | A code. |',
 * //  mark: '         ^^^^^'}
 */
export function codeFrame(
  lines: readonly string[],
  range: SourceRange,
  width: number
): CodeFrame | undefined {
  const text = lines[range.line - 1]
  if (text === undefined) return undefined
  const from = Math.min(range.column - 1, text.length)
  const to = Math.max(from + 1, endOf(range, text))
  const [start, end] = windowOf(text.length, from, Math.min(to, from + width), width)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const line = before + printable(text.slice(start + before.length, end - after.length)) + after
  const indent = displayWidth(line.slice(0, from - start))
  const length = Math.max(1, displayWidth(line.slice(from - start, Math.min(to, end) - start)))
  return {line: line.trimEnd(), mark: ' '.repeat(indent) + '^'.repeat(length)}
}

/** Where the marked stretch ends on its first line. */
function endOf({line, column, endLine = line, endColumn}: SourceRange, text: string): number {
  if (endLine > line) return text.trimEnd().length
  return Math.min((endColumn ?? column + 1) - 1, text.length)
}

/** The part of a line to show, with the marked stretch in its middle. */
function windowOf(length: number, from: number, to: number, width: number): [start: number, end: number] {
  if (length <= width) return [0, length]
  const start = Math.max(0, Math.min(Math.floor((from + to - width) / 2), length - width))
  return [start, start + width]
}
