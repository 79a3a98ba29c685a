import type {Cell, Link, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {cellOf, tableColumns} from './columns.ts'
import {tablesOf} from './tree.ts'

/** `*anonymous*` or `(root)`, which stands for the type itself where others stand for its properties. */
export function isAnonymous(cell: Cell | undefined): boolean {
  if (cell?.text === '(root)') return true
  return (
    /^anonymous$/i.test(cell?.text ?? '') &&
    cell?.inlines.some((inline) => inline.kind === 'text' && inline.italic) === true
  )
}

/**
 * A row of what else the value may hold: `**additionalProperties**`, in bold where names are plain, and `any string name`.
 */
export function isOfOthers({cells}: Row, {rows}: Table, name: number): boolean {
  const word = wordOfOthers(cells[name])
  if (word !== 'additionalProperties') return word !== undefined
  return rows.every((row) => wordOfOthers(row.cells[name]) !== undefined || !isBold(row.cells[name]))
}

function wordOfOthers(cell: Cell | undefined): string | undefined {
  const [, word] = /^[\s»›>]*(additionalProperties|any string name)$/.exec(cell?.text ?? '') ?? []
  return isBold(cell) ? word : undefined
}

function isBold(cell: Cell | undefined): boolean {
  return cell?.inlines.some((inline) => inline.kind === 'text' && inline.bold) === true
}

/** Says a table that the type itself may hold other properties? */
export function isOpenTable(table: Table): boolean {
  const {property, name = property} = tableColumns(table)
  return (
    name !== undefined &&
    table.rows.some((row) => isOfOthers(row, table, name) && !/^[\s»›>]/.test(row.cells[name]?.text ?? ''))
  )
}

/** Rows of a table that speak of the type itself, if all of them do. */
export function anonymousRows(table: Table): readonly Row[] {
  const {property, name = property} = tableColumns(table)
  const areAll = name !== undefined && table.rows.every(({cells}) => isAnonymous(cells[name]))
  return areAll ? table.rows : []
}

/**
 * The types that a type has all properties of:
 *
 *     allOf
 *
 *     | Name        | Type        |
 *     | *anonymous* | [Pet](#pet) |
 */
export function allOfLinks(section: Section): Link[] {
  if (!isAllOf(section)) return []
  return tablesOf(section).flatMap((table) =>
    anonymousRows(table).flatMap((row) => {
      const {inlines = []} = cellOf(row, tableColumns(table), 'type') ?? {}
      return inlines.flatMap((inline) => (inline.kind === 'link' && !inline.image ? [inline] : []))
    })
  )
}

export function isAllOf({blocks}: Section): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && /^allOf\b/.test(block.text))
}
