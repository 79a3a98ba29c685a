import type {AlignType, TableCell, TableRow} from 'mdast'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import type {Lines} from './lines.ts'
import {cutRow} from './row.ts'
import {interrupts, isHeaderRow, mayBeMarked} from './starts.ts'

/** A header, a delimiter row and what follows to the next blank line. */
export const table: Construct = (page, line) => {
  if (!isHeaderRow(page, line)) return
  const delimiters = page.read(line + 1)
  const align = cutRow(delimiters).map(({from, to}) => alignOf(delimiters.slice(from, to)))
  const rows: TableRow[] = []
  let next = line
  while (next < page.count && !page.isBlank(next)) {
    const text = page.read(next)
    if (interrupts(text)) break
    if (next !== line + 1) {
      const row = mayBeMarked(text) ? undefined : readRow(page, next, text)
      if (row === undefined) return
      rows.push(row)
    }
    next++
  }
  const position = page.position(line, page.start(line), page.end(next - 1))
  return {nodes: [{type: 'table', align, children: rows, position}], next}
}

function readRow(page: Lines, line: number, text: string): TableRow | undefined {
  const offset = page.start(line)
  const children: TableCell[] = []
  for (const {start, end, from, to} of cutRow(text)) {
    const inlines = readInlines(page, line, offset + from, offset + to, true)
    if (inlines === undefined) return
    const position = page.position(line, offset + start, offset + end)
    children.push({type: 'tableCell', children: inlines, position})
  }
  return {type: 'tableRow', children, position: page.position(line, offset, offset + text.length)}
}

function alignOf(cell: string): AlignType {
  const left = cell.startsWith(':')
  const right = cell.endsWith(':')
  if (left && right) return 'center'
  return left ? 'left' : right ? 'right' : null
}
