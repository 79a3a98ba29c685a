import type {Cell, Link, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {cellOf, tableColumns} from './columns.ts'
import {tablesOf} from './tree.ts'

/** `*anonymous*`, which stands for the type itself where others stand for its properties. */
export function isAnonymous(cell: Cell | undefined): boolean {
  return (
    /^anonymous$/i.test(cell?.text ?? '') &&
    cell?.inlines.some((inline) => inline.kind === 'text' && inline.italic) === true
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
