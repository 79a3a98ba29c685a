/** Between our findings and what editors show. */
import {
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  type Range,
  type Diagnostic as Shown
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {codeFolder} from '../code-folder.ts'
import {fixTitle} from '../diagnostics/fix-title.ts'
import type {Diagnostic, Severity, SourceRange} from '../model/program.ts'
import type {Linted} from './lint.ts'

const severities: {readonly [S in Severity]: DiagnosticSeverity} = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

const start: Range = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** A config that cannot be followed is shown at the first line of the document. */
export function toDiagnostics(linted: Linted): Shown[] {
  return linted instanceof Error
    ? [{range: start, severity: DiagnosticSeverity.Error, source: 'typedown', message: linted.message}]
    : linted.map(toDiagnostic)
}

function toDiagnostic({code, severity, message, source, expected, note, related = []}: Diagnostic): Shown {
  const notes = related.map((it) => `${it.source.file}:${it.source.line}:${it.source.column}: ${it.message}`)
  return {
    range: rangeOf(source),
    severity: severities[severity],
    code,
    codeDescription: {href: new URL(`4-check/rules/${code}/help.md`, codeFolder).href},
    source: 'typedown',
    message: [message, note, ...notes].filter((line) => line).join('\n'),
    ...(expected ? {data: {expected}} : {})
  }
}

/** Ours count from one. */
export function rangeOf({line, column, endLine = line, endColumn = column}: SourceRange): Range {
  return {
    start: {line: line - 1, character: column - 1},
    end: {line: endLine - 1, character: endColumn - 1}
  }
}

/** What the findings that an editor shows expect in their places. */
export function quickFixes(document: TextDocument, shown: readonly Shown[]): CodeAction[] {
  return shown.flatMap((diagnostic) => {
    const replacements = expectedOf(diagnostic.data)
    return replacements.map((newText) => ({
      title: fixTitle(document.getText(diagnostic.range), newText),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: {changes: {[document.uri]: [{range: diagnostic.range, newText}]}},
      ...(replacements.length === 1 ? {isPreferred: true} : {})
    }))
  })
}

/** An editor gives back what it was given; or anything else. */
function expectedOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('expected' in data)) return []
  return Array.isArray(data.expected) ? data.expected.filter((text) => typeof text === 'string') : []
}
