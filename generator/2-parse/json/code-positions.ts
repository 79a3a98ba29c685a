import type {Code, Place} from '../../model/document.ts'

/**
 * Where a stretch of a code block's value stands in its page. Fences in lists and quotes strip what is
 * before their lines, so each line is found at the end of the page's own.
 *
 * @example
 * codePositions(code, lines)(0, 1) // the place of its first character
 */
export function codePositions(code: Code, pageText: string): (start: number, end: number) => Place {
  const starts = lineStarts(code.value)
  let pageLines: string[] | undefined
  const point = (offset: number) => {
    let index = 0
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index++
    const start = starts[index] ?? 0
    const line = code.valuePlace.line + index
    pageLines ??= pageText.split('\n')
    const own = code.value.slice(start, (starts[index + 1] ?? code.value.length + 1) - 1)
    const whole = pageLines[line - 1] ?? ''
    const stripped = whole.endsWith(own) ? whole.length - own.length : code.valuePlace.column - 1
    return {line, column: offset - start + stripped + 1}
  }
  return (start, end) => {
    const from = point(start)
    const to = point(end)
    return {...from, endLine: to.line, endColumn: to.column}
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
