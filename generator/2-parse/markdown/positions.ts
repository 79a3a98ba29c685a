import type {Place} from '../../model/document.ts'

/** Turns offsets into a text into places, and cuts places out of it. */
export interface Positions {
  readonly text: string
  place(start: number, end: number): Place
  offset(line: number, column: number): number
}

/**
 * @example
 * positions('# a\nb').place(4, 5) // {line: 2, column: 1, endLine: 2, endColumn: 2}
 */
export function positions(text: string): Positions {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const lineAt = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    text,
    place(start, end) {
      const line = lineAt(start)
      const endLine = lineAt(end)
      return {
        line: line + 1,
        column: start - (starts[line] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (starts[endLine] ?? 0) + 1
      }
    },
    offset: (line, column) => (starts[line - 1] ?? text.length) + column - 1
  }
}
