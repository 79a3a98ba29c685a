/** Rows of properties in the layout of those that are there. */
import type {Document, Table} from '../../model/document.ts'
import type {PropertyDeclaration} from '../../model/page.ts'
import type {Resource} from '../../model/program.ts'
import type {Declarations, Declared} from './declarations.ts'
import {type Insertion, lineBelow, lineOf, type Proposal} from './insertion.ts'
import {newJsonMember} from './json-member.ts'
import {marksIn} from './marks.ts'
import {rowBelow, tableAt} from './table-row.ts'
import {type NewType, typeWords} from './type-words.ts'

/**
 * Where and how the table, the list or the JSON that shows a type gets another property.
 *
 * @example
 * newProperty('taxRate', {name: 'number', isCollection: false}, order, declarations) // {place, text: '\n| taxRate | number | no |  |'}
 */
export function newProperty(
  name: string,
  type: NewType,
  resource: Resource,
  declarations: Declarations
): Proposal {
  const own = resource.properties.filter(({navigation}) => !navigation)
  const declared = own.flatMap((property) => declarations.property(property) ?? [])
  const near = declared.findLast(({page}) => page.file === resource.source.file)
  if (!near) return newJsonMember(name, type, resource, declarations)
  const rows = declared.filter(({declaration}) => declaration.table === near.declaration.table)
  const words = typeWords(type, near, declarations.all)
  const {document} = near.page
  const table = tableAt(document, near.declaration.place.line)
  const inRows = table
    ? newRow({name, words, rows, near, table}, document)
    : itemBelow(name, words, near, rows)
  return inRows ?? {reason: 'its rows have no layout that a new one could follow'}
}

function newRow({name, words, rows, near, table}: NewRow, document: Document): Insertion | undefined {
  const nameColumn = columnOf(near.declaration, 'place')
  if (nameColumn === -1) return
  const typeColumn = columnOf(near.declaration, 'typePlace')
  const descriptionColumn = columnOf(near.declaration, 'descriptionPlace')
  const inMarks = (text: string, column: number, textOf: (row: PropertyDeclaration) => string) => {
    const marks = [near, ...rows].flatMap(({declaration}) => {
      const written = declaration.row.cells[column]?.markdown ?? ''
      return textOf(declaration) === '' ? [] : (marksIn(written, textOf(declaration)) ?? [])
    })
    return `${marks[0]?.before ?? ''}${text}${marks[0]?.after ?? ''}`
  }
  const contents = table.header.cells.map((_, at) => {
    if (at === nameColumn) return inMarks(name, at, (row) => row.name)
    if (at === typeColumn) return inMarks(words, at, ({typeText}) => typeText)
    return at === descriptionColumn ? undefined : presenceIn(rows, at)
  })
  return rowBelow(document, table, contents)
}

interface NewRow {
  readonly name: string
  readonly words: string
  readonly rows: readonly Declared[]
  readonly near: Declared
  readonly table: Table
}

function columnOf(
  declaration: PropertyDeclaration,
  what: 'place' | 'typePlace' | 'descriptionPlace'
): number {
  const {line, column} = declaration[what]
  return declaration.row.cells.findIndex(
    ({place}) => place.line === line && place.column <= column && column <= place.endColumn
  )
}

/** What a column says of properties that may be absent, where it says something else of those that may not: `no`. */
function presenceIn(rows: readonly Declared[], at: number): string | undefined {
  const cellsOf = (required: boolean) =>
    rows.flatMap(({declaration: {row, facts}}) =>
      facts.required === required ? [row.cells[at]?.markdown ?? ''] : []
    )
  const [yes = '', ...others] = cellsOf(true)
  const [no] = cellsOf(false)
  if (no !== undefined)
    return cellsOf(true).includes(no) || cellsOf(false).some((text) => text !== no) ? undefined : no
  return others.every((text) => text === yes) ? opposites.get(yes) : undefined
}

const opposites: ReadonlyMap<string, string> = new Map([
  ['yes', 'no'],
  ['Yes', 'No'],
  ['YES', 'NO'],
  ['true', 'false'],
  ['True', 'False'],
  ['Y', 'N'],
  ['required', 'optional'],
  ['Required', 'Optional']
])

/** ``- `total` (number): The total.`` gives ``- `taxRate` (number)``. */
function itemBelow(
  name: string,
  words: string,
  {page: {document}, declaration}: Declared,
  rows: readonly Declared[]
): Insertion | undefined {
  const {place, row} = declaration
  const isLast = rows.every((one) => one.declaration.row.place.line <= row.place.line)
  const line = lineOf(document, place.line)
  const start = line.slice(0, place.column - 1)
  if (!isLast || row.place.line !== row.place.endLine || !/^\s*[-*+]\s+[`*_]*$/.test(start)) return
  const rest = line.slice(place.endColumn - 1)
  const at = rest.indexOf(declaration.typeText)
  if (declaration.typeText === '' || at === -1) return
  const behind = rest.slice(at + declaration.typeText.length)
  const [closing = ''] = /^[`*_)\]]*/.exec(behind) ?? []
  return lineBelow(document, row.place.endLine, `${start}${name}${rest.slice(0, at)}${words}${closing}`)
}
