import type {Block, Table} from '../model/document.ts'
import {roleOf} from './sections/columns.ts'

/** Takes the first row of a table as its header where that is empty, as converters from other formats leave it. */
export function withHeaders(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? withHeader(block) : block))
}

function withHeader(table: Table): Table {
  const [first, ...rows] = table.rows
  if (!first || table.header.cells.some(({text}) => text !== '')) return table
  const roles = first.cells.filter(({text}) => roleOf(text) !== undefined)
  return roles.length > 1 ? {...table, header: first, rows} : table
}
