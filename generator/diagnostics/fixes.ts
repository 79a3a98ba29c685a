/** The fixes that `--fix` applies: those that are certain. */
import type {Diagnostic, SourceRange} from '../model/program.ts'
import {catalog} from './catalog.ts'
import {isCode} from './codes.ts'

/**
 * Whether a finding has one replacement that is right for sure: its rule is `fixable`, or the replacement is the text
 * itself in other case, spacing or quotes. Other replacements are suggestions, which editors offer.
 *
 * @example
 * isFixable({code: 'example-unknown-member', actual: '"Paid"', expected: ['"paid"'], …}) // true
 */
export function isFixable({code, actual = '', expected = []}: Diagnostic): boolean {
  const [replacement, another] = expected
  if (replacement === undefined || another !== undefined) return false
  return (isCode(code) && catalog[code].fixable === true) || haveSameLetters(actual, replacement)
}

function haveSameLetters(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) => text.replaceAll(/["'`\s_-]/g, '').toLowerCase())
  return one !== '' && one === other
}

/**
 * A text with the fixes of its findings, with line ends as it has them. Of two that overlap, the first is applied.
 *
 * @example
 * applyFixes('{"id": "1",}', findings) // {text: '{"id": "1"}', applied: [{code: 'json-trailing-comma', …}]}
 */
export function applyFixes(
  text: string,
  findings: readonly Diagnostic[]
): {readonly text: string; readonly applied: readonly Diagnostic[]} {
  const offsetOf = offsetsIn(text)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const fixes = findings
    .filter(isFixable)
    .map((finding) => ({
      finding,
      ...offsetOf(finding.source),
      replacement: (finding.expected?.[0] ?? '').replaceAll('\n', lineEnd)
    }))
    .filter(({finding: {actual}, start, end}) => actual === undefined || actual === text.slice(start, end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const applied: Diagnostic[] = []
  let fixed = ''
  let done = 0
  for (const {finding, start, end, replacement} of fixes) {
    if (start < done) continue
    fixed += text.slice(done, start) + replacement
    done = end
    applied.push(finding)
  }
  return {text: fixed + text.slice(done), applied}
}

/** From a first character of a text to behind a last one. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a range of lines and columns begins and ends in a text, however its lines end. */
export function offsetsIn(text: string): (range: Omit<SourceRange, 'file'>) => Stretch {
  const lineStarts = [
    text.startsWith('\uFEFF') ? 1 : 0,
    ...Array.from(text.matchAll(/\r\n?|\n/g), ({0: lineEnd, index}) => index + lineEnd.length)
  ]
  const offsetAt = (line: number, column: number): number =>
    (lineStarts[line - 1] ?? text.length) + column - 1
  return ({line, column, endLine = line, endColumn = column}) => ({
    start: offsetAt(line, column),
    end: offsetAt(endLine, endColumn)
  })
}
