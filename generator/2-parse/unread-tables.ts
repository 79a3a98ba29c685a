import type {Document, Row, Table} from '../model/document.ts'
import {withInnerProperties} from '../model/inner-properties.ts'
import {operationRows} from '../model/operation-rows.ts'
import type {
  EnumDeclaration,
  OperationDeclaration,
  Section,
  SectionKind,
  TypeDeclaration
} from '../model/page.ts'
import type {UnreadTable} from '../model/unread.ts'
import {readTypeCell} from './cells/type-cell.ts'
import {anonymousRows, isAllOf} from './sections/anonymous.ts'
import {tableColumns} from './sections/columns.ts'
import {type InferredColumns, inferColumns, nameIndex} from './sections/inferred-columns.ts'
import {nameCell} from './sections/names.ts'
import {mayDescribe, promises} from './sections/properties.ts'
import {tablesOf, withSections} from './sections/tree.ts'

/** What was read of a page. */
export interface Read {
  readonly types: readonly TypeDeclaration[]
  readonly enums: readonly EnumDeclaration[]
  readonly operations: readonly OperationDeclaration[]
}

/**
 * Tables that hold properties, as their cells tell, and were taken for something else, or for nothing:
 *
 *     | What        | Kind   |
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 *     |:------------|:-------|
 *     | displayName | String |
 *
 * Where the header says both names and types, no heading keeps a table from being reported; other tables only where the
 * page may describe types.
 */
export function unreadTables(
  {text}: Document,
  root: Section,
  read: Read,
  mayDescribe: boolean
): UnreadTable[] {
  const known = namesOf(read)
  const done = tablesRead(read)
  const described = mayDescribe ? [...partsOf(root, 'other')] : []
  const parts = new Map(described.map(({section, kind}) => [section, kind]))
  const composed = composedSections(root, read)
  let lines: readonly string[] | undefined
  return withSections(root).flatMap((section) =>
    tablesOf(section).flatMap((table) => {
      if (done.has(table) || (anonymousRows(table).length > 0 && composed.has(section))) return []
      const kind = parts.get(section) ?? 'other'
      if (isUnnamed(table)) return reported(table, {lacks: [], unnamed: true})
      const found =
        typedColumns(table) ?? (parts.has(section) ? inferColumns(table, promises(kind)) : undefined)
      if (!found || (!typedColumns(table) && speaksOfKnown(table, found.name, known))) return []
      const lacks = lackOf(table, found, promises(kind))
      lines ??= text.split('\n')
      const line = lines[table.header.place.line - 1] ?? ''
      return reported(table, {
        lacks: lacks.map(({of, words}) => `of ${of} (${words})`),
        ...mended(table.header, lacks, line)
      })
    })
  )
}

function reported({header}: Table, found: Omit<UnreadTable, 'place' | 'columns'>): UnreadTable[] {
  return [{place: header.place, columns: header.cells.map((cell) => cell.text || ' '), ...found}]
}

/** Does its header say names and types, and its cells nothing but titles and types? `| First name | string |`, `| * | string[] |` */
function isUnnamed(table: Table): boolean {
  const columns = tableColumns(table)
  const {type} = columns
  const name = nameIndex(columns)
  if (name === undefined || type === undefined) return false
  const rows = table.rows.filter(({cells}) => cells[name]?.text && cells[type]?.text)
  if (rows.some(({cells}) => cells[name] && nameCell(cells[name]).names.length > 0)) return false
  const types = rows.flatMap(({cells}) => (cells[type] ? readTypeCell(cells[type]).type : []))
  const known = types.filter(
    (one) => one.kind !== 'unknown' && (one.kind !== 'named' || one.text === undefined)
  )
  return (
    known.length * 4 >= types.length * 3 &&
    (columns.required !== undefined ||
      known.some((one) => one.kind !== 'named' || one.otherwise !== undefined))
  )
}

/** Sections of which rows without names say a base, or that their type is an enum. */
function composedSections(root: Section, {enums}: Read): Set<Section> {
  const ofEnums = enums.flatMap(({section}) => withSections(section))
  return new Set([...ofEnums, ...withSections(root).filter(isAllOf)])
}

/** The tables of which rows were read. */
function tablesRead({types, operations}: Read): Set<Table> {
  const rows = [
    ...types.flatMap(({properties}) => [...withInnerProperties(properties)]),
    ...operations.flatMap(operationRows)
  ]
  return new Set(rows.map(({table}) => table))
}

/** The columns of names and types of a table whose header says both, where a row says both too. */
function typedColumns(table: Table): InferredColumns | undefined {
  const columns = tableColumns(table)
  const {type} = columns
  const name = nameIndex(columns)
  if (name === undefined || type === undefined) return
  const isSaid = table.rows.some(
    ({cells}) =>
      cells[name] && nameCell(cells[name]).names.length > 0 && /\p{L}/u.test(cells[type]?.text ?? '')
  )
  return isSaid ? {name, type} : undefined
}

/** Sections that may describe properties, each with what its heading, or the one above it, promises. */
export function* partsOf(
  section: Section,
  above: SectionKind
): Generator<{section: Section; kind: SectionKind}> {
  const kind = section.kind === 'other' ? above : section.kind
  if (!mayDescribe(section, kind)) return
  yield {section, kind}
  for (const inner of section.sections) yield* partsOf(inner, kind)
}

/** The names of all that was read. */
export function namesOf({types, enums}: Read): Set<string> {
  return new Set([
    ...types.flatMap(({properties}) => [...withInnerProperties(properties)].map(({name}) => name)),
    ...enums.flatMap(({members}) => members.map(({name}) => name))
  ])
}

/** A table that was read, or that says more of what was. */
export function speaksOfKnown({rows}: Table, name: number, known: ReadonlySet<string>): boolean {
  const names = rows.flatMap(({cells}) => cells[name] ?? []).flatMap((cell) => nameCell(cell).names)
  return names.filter((one) => known.has(one.name)).length * 2 > names.length
}

/** A column that a table needs, what it may be called, and where it seems to be. */
interface Lack {
  readonly of: 'names' | 'types'
  readonly words: string
  readonly word: string
  readonly index: number
}

function lackOf(table: Table, {name, type}: InferredColumns, promised: boolean): Lack[] {
  const {property, relationship, type: types, ...columns} = tableColumns(table)
  // Below other headings a column of names may be one of anything.
  const words = promised ? '`Property`, `Attribute`, `Name`' : '`Property`, `Attribute`, `Field`'
  const isNamed = (property ?? relationship ?? (promised ? columns.name : undefined)) === name
  return [
    ...(isNamed ? [] : [{of: 'names' as const, words, word: 'Property', index: name}]),
    ...(types === type
      ? []
      : [{of: 'types' as const, words: '`Type`, `Data type`', word: 'Type', index: type}])
  ]
}

/** The header as it is, and as it would be read; nothing where it spans lines, or lacks nothing. */
function mended({cells, place}: Row, lacks: readonly Lack[], line: string) {
  if (place.line !== place.endLine || lacks.length === 0) return {}
  const actual = line.slice(place.column - 1, place.endColumn - 1)
  const cuts = lacks
    .flatMap(({index, word}) => (cells[index] ? [{...cells[index].place, word}] : []))
    .sort((a, b) => b.column - a.column)
  const expected = cuts.reduce(
    (text, {column, endColumn, word}) =>
      `${text.slice(0, column - place.column)}${word}${text.slice(endColumn - place.column)}`,
    actual
  )
  return {actual, expected: [expected]}
}
