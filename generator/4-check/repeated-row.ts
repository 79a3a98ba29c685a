import {allBlocks} from '../model/all-blocks.ts'
import type {Document, Place} from '../model/document.ts'

/**
 * A row of a table that says what an earlier one of the same table says, word for word, with its line end: without it, the
 * table says the same. Undefined of all other rows, and of HTML, whose rows need not have lines of their own.
 *
 * @example
 * repeatedRow(document, 12, 9) // {line: 12, column: 1, endLine: 13, endColumn: 1}
 */
export function repeatedRow({blocks, text}: Document, line: number, earlier: number): Place | undefined {
  const lines = text.split('\n')
  const [row = '', other] = [lines[line - 1], lines[earlier - 1]]
  if (line === earlier || row !== other || !row.includes('|')) return
  const isInOne = allBlocks(blocks).some(
    (block) =>
      block.kind === 'table' &&
      [line, earlier].every((at) => block.rows.some(({place}) => place.line === at && place.endLine === at))
  )
  return isInOne ? {line, column: 1, endLine: line + 1, endColumn: 1} : undefined
}
