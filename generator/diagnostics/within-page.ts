import type {Diagnostic, SourceRange} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'

/**
 * Findings with their places inside their pages: a place behind the end of its line is at its end, one behind the last
 * line is on that. Printers, editors and code scanning refuse the others, or show them elsewhere.
 *
 * @example
 * withinPages([{source: {file: 'a.md', line: 1, column: 9}, …}], [{file: 'a.md', text: '# a'}]) // at column 4
 */
export function withinPages(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[]
): Diagnostic[] {
  const texts = new Map(sources.map(({file, text}) => [file, text]))
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const cached = lines.get(file) ?? texts.get(file)?.split('\n') ?? []
    lines.set(file, cached)
    return cached
  }
  return diagnostics.map((it) => ({
    ...it,
    source: within(it.source, linesOf(it.source.file)),
    ...(it.related && {
      related: it.related.map(({message, source}) => ({
        message,
        source: within(source, linesOf(source.file))
      }))
    })
  }))
}

function within(range: SourceRange, lines: readonly string[]): SourceRange {
  if (lines.length === 0) return range
  const line = Math.min(range.line, lines.length)
  const column = Math.min(range.column, endOf(lines, line))
  if (range.endColumn === undefined && range.endLine === undefined) return {...range, line, column}
  const endLine = Math.min(range.endLine ?? line, lines.length)
  return {
    ...range,
    line,
    column,
    ...(range.endLine === undefined ? {} : {endLine}),
    ...(range.endColumn === undefined ? {} : {endColumn: Math.min(range.endColumn, endOf(lines, endLine))})
  }
}

/** The column after a line's last character. */
function endOf(lines: readonly string[], line: number): number {
  return (lines[line - 1]?.length ?? 0) + 1
}
