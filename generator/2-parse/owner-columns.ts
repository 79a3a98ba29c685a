import type {Block, Cell, Row, Table} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {typeHeading} from './headings.ts'
import {tableColumns} from './sections/columns.ts'

/**
 * Blocks with a table for each type, below a heading, in place of a table whose first column says whose its rows are:
 *
 *     | Entity | Attribute | Type   |
 *     |--------|-----------|--------|
 *     | Order  | id        | string |
 *     |        | total     | number |
 *     | Line   | sku       | string |
 */
export function withOwnerColumns(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? byOwner(block) : [block]))
}

const owners =
  /^(?:entity|object|model|class|resource|table|schema|message|interface|record|structure)(?: name)?$/i

/** `**Order**` or "Order line": nothing that says more than a name. */
const ownerName = /^[\p{L}_][\w.]*(?: [\p{L}\d][\w.]*){0,3}$/u

function byOwner(table: Table): Block[] {
  const {property, name = property, type} = tableColumns(table)
  const owner = table.header.cells.findIndex(({text}) => owners.test(text))
  if (owner < 0 || name === undefined || type === undefined || owner >= name) return [table]
  const rows = ownedRows(table, owner)
  if (rows.length === 0 || !rows.every(({owner: {text}}) => ownerName.test(text))) return [table]
  const header = without(table.header, owner)
  return [...groupBy(rows, (row) => row.owner.text).values()].flatMap((group): Block[] => {
    const [first] = group
    if (!first) return []
    const below = group.map(({row}) => without(row, owner))
    const end = group.at(-1)?.row.place ?? first.row.place
    return [
      typeHeading(first.owner),
      {
        ...table,
        header,
        rows: below,
        place: {...first.row.place, endLine: end.endLine, endColumn: end.endColumn}
      }
    ]
  })
}

/** Each row with its owner: an empty cell repeats the one above. None where the first says none. */
function ownedRows({rows}: Table, owner: number): {readonly row: Row; readonly owner: Cell}[] {
  let last: Cell | undefined
  return rows.flatMap((row) => {
    const cell = row.cells[owner]
    if (cell && cell.text !== '') last = cell
    return last ? [{row, owner: last}] : []
  })
}

function without(row: Row, index: number): Row {
  return {...row, cells: row.cells.toSpliced(index, 1)}
}
