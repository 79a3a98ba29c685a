import type {TextEdit} from 'vscode-languageserver'
import {cutRow} from '../2-parse/markdown/scan/row.ts'
import {allBlocks} from '../model/all-blocks.ts'
import type {Document, Table} from '../model/document.ts'

/** Wider tables are not padded: as Prettier does, they are left with one space around each cell. */
const widest = 120

/**
 * Edits that even out the columns of tables.
 *
 *     |Property|Type|          | Property | Type   |
 *     |:--|--:|          ->    | :------- | -----: |
 *     |id|String|              | id       | String |
 */
export function tableEdits({blocks}: Pick<Document, 'blocks'>, lines: readonly string[]): TextEdit[] {
  return allBlocks(blocks).flatMap((block) => (block.kind === 'table' ? edited(block, lines) : []))
}

function edited({place}: Table, lines: readonly string[]): TextEdit[] {
  const start = place.column - 1
  const numbers = Array.from({length: place.endLine - place.line + 1}, (_, at) => place.line - 1 + at)
  const rows = numbers.map((number) => cellsOf((lines[number] ?? '').slice(start)))
  const formatted = rowsOf(rows)
  return numbers.flatMap((line, at) => {
    const text = lines[line] ?? ''
    const newText = formatted[at] ?? ''
    // A line that begins elsewhere than the first is left alone.
    if (!/^[\s>]*$/.test(text.slice(0, start)) || newText === text.slice(start)) return []
    return [{range: {start: {line, character: start}, end: {line, character: text.length}}, newText}]
  })
}

function cellsOf(line: string): string[] {
  return cutRow(line).map(({from, to}) => line.slice(from, to))
}

function rowsOf(rows: readonly (readonly string[])[]): string[] {
  const [header = [], delimiters = [], ...body] = rows
  const contents = [header, ...body]
  const widths = header.map((_, column) =>
    Math.max(3, ...contents.map((cells) => widthOfText(cells[column] ?? '')))
  )
  const isWide = widths.reduce((sum, each) => sum + each + 3, 1) > widest
  const widthOf = (column: number) => (isWide ? 0 : (widths[column] ?? 0))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => padded(cell, widthOf(column), delimiters[column] ?? '')).join(' | ')} |`
  const delimiterRow = delimiters.map((cell, column) => {
    const [first, last] = [cell.startsWith(':') ? ':' : '-', cell.endsWith(':') ? ':' : '-']
    return `${first}${'-'.repeat(Math.max(3, widthOf(column)) - 2)}${last}`
  })
  return [line(header), `| ${delimiterRow.join(' | ')} |`, ...body.map(line)]
}

/** A cell as wide as its column, aligned as the row of dashes says. */
function padded(cell: string, width: number, delimiter: string): string {
  const missing = Math.max(0, width - widthOfText(cell))
  if (!delimiter.endsWith(':')) return cell + ' '.repeat(missing)
  const before = delimiter.startsWith(':') ? Math.floor(missing / 2) : missing
  return ' '.repeat(before) + cell + ' '.repeat(missing - before)
}

/** Signs of East Asia are twice as wide as others. */
function widthOfText(text: string): number {
  const wide = text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)
  return [...text].length + (wide?.length ?? 0)
}
