import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Table} from '../model/document.ts'
import {withInnerProperties} from '../model/inner-properties.ts'
import type {OperationDraft, PropertyDraft, TypeDraft, TypeExpression} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import {tableColumns} from './sections/columns.ts'

/** What cells of names and types do not say, or say in words that cannot be read. */
export function unreadCells(file: string, type: TypeDraft): Diagnostic[] {
  return [...unreadRows(file, type.properties), ...withoutTypes(file, type)]
}

/** The same for rows of what a request sends and returns; none lacks a type where none has one. */
export function unreadOperation(file: string, {sent, returned}: OperationDraft): Diagnostic[] {
  const rows = [...sent, ...returned]
  const typed = new Set(rows.flatMap(({table, typeText}) => (typeText === '' ? [] : [table])))
  return unreadRows(
    file,
    rows.filter(({table}) => typed.has(table))
  )
}

/** What cells of names and types of some rows do not say, or say in words that cannot be read. */
function unreadRows(file: string, rows: readonly PropertyDraft[]): Diagnostic[] {
  return [...withInnerProperties(rows)].flatMap((row) => unreadIn(file, row))
}

function unreadIn(
  file: string,
  {name, unread, type, typeText, typePlace, table}: PropertyDraft
): Diagnostic[] {
  const findings: Diagnostic[] = []
  if (unread) {
    const {text, place} = unread
    findings.push(diagnostic('unread-text', {file, ...place}, {text, name}, {actual: text}))
  }
  if (holdsUnknown(type) && hasTypes(table)) {
    const source = {file, ...typePlace}
    findings.push(diagnostic('unknown-type-cell', source, {text: typeText}, {actual: typeText}))
  }
  return findings
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

/** A finding for each table that has no column of types, where nothing else says what they are. */
function withoutTypes(file: string, {properties, shown}: TypeDraft): Diagnostic[] {
  const known = new Set(shown.map(({name}) => name))
  const untyped = new Map<Table, string[]>()
  for (const {name, type, table} of properties)
    if (type.kind === 'unknown' && !hasTypes(table) && !known.has(name))
      untyped.set(table, [...(untyped.get(table) ?? []), name])
  return [...untyped].map(([{header}, names]) =>
    diagnostic('missing-type-column', {file, ...header.place}, {names})
  )
}

function hasTypes(table: Table): boolean {
  return tableColumns(table).type !== undefined
}
