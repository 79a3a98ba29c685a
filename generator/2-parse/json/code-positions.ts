import type {Code, Place} from '../../model/document.ts'
import {type Positions, positions} from '../markdown/positions.ts'

/**
 * Where a stretch of a code block's value stands in its page. Fences in lists and quotes strip what is
 * before their lines, so each line is found at the end of the page's own.
 *
 * @example
 * codePositions(code, positions(document.text))(0, 1) // the place of its first character
 */
export function codePositions(code: Code, page: Positions): (start: number, end: number) => Place {
  const within = positions(code.value)
  let before: readonly number[] | undefined
  return (start, end) => {
    before ??= strippedColumns(code, page)
    const {line, column, endLine, endColumn} = within.place(start, end)
    return {
      line: code.valuePlace.line + line - 1,
      column: column + (before[line - 1] ?? 0),
      endLine: code.valuePlace.line + endLine - 1,
      endColumn: endColumn + (before[endLine - 1] ?? 0)
    }
  }
}

/** How many columns of the page precede each line of the value. */
function strippedColumns(code: Code, {text, offset}: Positions): number[] {
  return code.value.split('\n').map((own, index) => {
    const line = code.valuePlace.line + index
    const whole = text.slice(offset(line, 1), offset(line + 1, 1)).replace(/\n$/, '')
    return whole.endsWith(own) ? whole.length - own.length : code.valuePlace.column - 1
  })
}
