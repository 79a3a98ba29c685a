/** Rows of tables in the layout of the rows that are there. */
import {displayWidth} from '../../diagnostics/text.ts'
import {allBlocks} from '../../model/all-blocks.ts'
import type {Cell, Document, Row, Table} from '../../model/document.ts'
import {htmlRowBelow, isHtml} from './html-row.ts'
import {type Insertion, lineBelow, lineOf} from './insertion.ts'

/** The table that has a row in a line; undefined where the line is in none. */
export function tableAt(document: Document, line: number): Table | undefined {
  for (const block of allBlocks(document.blocks))
    if (block.kind === 'table' && rowAt(block, line)) return block
  return
}

/** The row in a line: rows of HTML may have several. */
export function rowAt({rows}: Table, line: number): Row | undefined {
  return rows.find(({place}) => place.line <= line && line <= place.endLine)
}

/**
 * A row below the last one of a table, with the contents by column; a column that has none gets what stands for nothing in it. Laid out
 * as a row that has a cell in each column.
 *
 * @example
 * rowBelow(document, table, ['taxRate', 'number']) // {place, text: '\n| taxRate | number |  |'}
 */
export function rowBelow(
  document: Document,
  table: Table,
  contents: readonly (string | undefined)[]
): Insertion | undefined {
  const filled = table.header.cells.map((_, at) => contents[at] ?? nothingIn(table, at))
  if (isHtml(document, table)) return htmlRowBelow(document, table, filled)
  const last = table.rows.at(-1)
  const whole = table.rows.filter((row) => isWhole(row, table.header.cells.length))
  const aligned = whole.filter((row) => pipesOf(document, row) === pipesOf(document, table.header))
  const isAligned = aligned.length > whole.length / 2
  const model = (isAligned ? aligned : whole).at(-1) ?? last
  if (!last || !model || !isOneLine(last) || !isOneLine(model)) return
  const line = lineOf(document, model.place.line)
  if (!line.includes('|')) return
  let text = line.slice(0, (model.cells[0]?.place.column ?? 1) - 1)
  for (const [at, cell] of model.cells.entries()) {
    const content = filled[at] ?? ''
    const next = model.cells[at + 1]
    const gap = line.slice(cell.place.endColumn - 1, next ? next.place.column - 1 : undefined)
    const by = displayWidth(rawText(line, cell)) - displayWidth(content)
    text += content + widened(gap, isAligned ? by : Number.NEGATIVE_INFINITY)
  }
  return lineBelow(document, last.place.line, text.trimEnd())
}

function rawText(line: string, {place}: Cell): string {
  return line.slice(place.column - 1, place.endColumn - 1)
}

function isWhole({cells}: Row, columns: number): boolean {
  return cells.length === columns && cells.every(({text}) => text !== '')
}

function isOneLine({place}: Row): boolean {
  return place.line === place.endLine
}

/** `   | ` with more or fewer spaces before the pipe; one at least, if there was one. */
function widened(gap: string, by: number): string {
  const spaces = gap.length - gap.trimStart().length
  return ' '.repeat(Math.max(Math.min(spaces, 1), spaces + by)) + gap.trimStart()
}

/** In which columns pipes stand: where most rows agree with the header, cells are padded. */
function pipesOf(document: Document, {place}: Row): string {
  const line = lineOf(document, place.line)
  return [...line.matchAll(/\|/g)].map(({index}) => displayWidth(line.slice(0, index))).join()
}

/** `-` where most cells of the column that say nothing have it; else nothing. */
function nothingIn({rows}: Table, column: number): string {
  const dashes = rows.filter(({cells}) => /^(?:[-–—]|n\/a)$/i.test(cells[column]?.text ?? ''))
  return dashes.length > rows.length / 3 ? (dashes[0]?.cells[column]?.markdown ?? '') : ''
}
