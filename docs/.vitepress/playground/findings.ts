import type {Diagnostic} from 'typedown/core'
import {fixTitle} from '../../../generator/diagnostics/fix-title.ts'
import type {Mark} from './editor.ts'

/** A replacement for the text of a finding. */
export interface Fix {
  readonly title: string
  readonly text: string
}

/** A finding at its place in the text of its page. */
export interface PlacedFinding {
  readonly diagnostic: Diagnostic
  readonly from: number
  readonly to: number
  readonly fixes: readonly Fix[]
}

/**
 * The findings of a page with offsets in its text, those of lines that it has no more left out: a result may be older than
 * the text.
 */
export function placedFindings(
  text: string,
  file: string,
  diagnostics: readonly Diagnostic[]
): readonly PlacedFinding[] {
  const starts = lineStarts(text)
  return diagnostics
    .filter(({source}) => source.file === file)
    .flatMap((diagnostic) => {
      const {line, column, endLine = line, endColumn = column} = diagnostic.source
      const from = offset(starts, text, line, column)
      const to = offset(starts, text, endLine, endColumn)
      return from === undefined || to === undefined || to < from
        ? []
        : [{diagnostic, from, to, fixes: fixesOf(diagnostic, text.slice(from, to))}]
    })
}

function fixesOf({expected = []}: Diagnostic, actual: string): readonly Fix[] {
  return expected.map((text) => ({title: fixTitle(actual, text), text}))
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
}

function offset(starts: readonly number[], text: string, line: number, column: number): number | undefined {
  const start = starts[line - 1]
  if (start === undefined) return undefined
  return Math.min(start + column - 1, (starts[line] ?? text.length + 1) - 1)
}

/** Findings as an editor underlines them. */
export function marksOf(findings: readonly PlacedFinding[]): readonly Mark[] {
  return findings.map(({from, to, fixes, diagnostic: {severity, message, note = '', code}}) => ({
    from,
    to,
    severity,
    source: code,
    fixes,
    message: note === '' ? message : `${message}\n${note}`
  }))
}
