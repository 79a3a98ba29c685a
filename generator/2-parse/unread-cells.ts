import type {Table} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {withInnerProperties} from '../model/inner-properties.ts'
import {operationRows} from '../model/operation-rows.ts'
import type {
  OperationDeclaration,
  PropertyDeclaration,
  TypeDeclaration,
  TypeExpression
} from '../model/page.ts'
import type {Unread} from '../model/unread.ts'
import {tableColumns} from './sections/columns.ts'

/** Rows of what a request sends and returns; none lacks a type where none of its table has one. */
export function statedRows(operation: OperationDeclaration): PropertyDeclaration[] {
  const rows = operationRows(operation)
  const typed = new Set(rows.flatMap(({table, typeText}) => (typeText === '' ? [] : [table])))
  return rows.filter(({table}) => typed.has(table))
}

/** Text beside the names of rows. */
export function unreadTexts(rows: readonly PropertyDeclaration[]): Unread['texts'] {
  return [...withInnerProperties(rows)].flatMap(({name, unread}) => (unread ? [{name, ...unread}] : []))
}

/** Cells of types that hold words which name no type. */
export function unreadTypeCells(rows: readonly PropertyDeclaration[]): Unread['typeCells'] {
  return [...withInnerProperties(rows)]
    .filter(({type, table}) => holdsUnknown(type) && hasTypes(table))
    .map(({typeText, typePlace}) => ({text: typeText, place: typePlace}))
}

function holdsUnknown(type: TypeExpression): boolean {
  switch (type.kind) {
    case 'unknown':
      return true
    case 'collection':
      return holdsUnknown(type.of)
    case 'keyValuePair':
    case 'map':
      return holdsUnknown(type.key) || holdsUnknown(type.value)
    case 'union':
    case 'tuple':
      return type.of.some(holdsUnknown)
    default:
      return false
  }
}

/** Tables that have no column of types, where nothing else says what they are. */
export function untypedTables({properties, shown}: TypeDeclaration): Unread['untyped'] {
  const shownNames = new Set(shown.map(({name}) => name))
  const untyped = properties.filter(
    ({name, type, table}) => type.kind === 'unknown' && !hasTypes(table) && !shownNames.has(name)
  )
  const byTable = groupBy(untyped, ({table}) => table)
  return [...byTable].map(([{header}, rows]) => ({place: header.place, names: rows.map(({name}) => name)}))
}

function hasTypes(table: Table): boolean {
  return tableColumns(table).type !== undefined
}
