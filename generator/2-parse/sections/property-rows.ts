import type {Cell, Place, Row, Table} from '../../model/document.ts'
import type {PropertyDraft, TypeExpression} from '../../model/page.ts'
import {readTypeCell, type TypeCell} from '../cells/type-cell.ts'
import {describedShape} from '../prose/described-shape.ts'
import {readFacts} from '../prose/facts.ts'
import {type BracketNotes, withBrackets} from './bracket-notes.ts'
import {withColumns} from './column-facts.ts'
import {type Columns, cellOf} from './columns.ts'
import {impliedType} from './implied-type.ts'
import {nameCell, nothing} from './names.ts'

/** A table of properties, and what is known of it. */
export interface Reading {
  readonly table: Table
  readonly columns: Columns
  /** The column of names. */
  readonly name: number
  readonly navigation: boolean
  readonly brackets?: BracketNotes | undefined
}

/** The properties that a row names: usually one. */
export function readRow(
  row: Row,
  {table, columns, name: nameIndex, navigation, brackets}: Reading
): PropertyDraft[] {
  const cell = row.cells[nameIndex]
  const {names, note: beside, unread} = cell ? nameCell(cell) : nothing
  const typeCell = cellOf(row, columns, 'type')
  if (!cell || names.length === 0 || (columns.type !== undefined && !typeCell)) return []
  if (typeCell?.text === '' && isGroupHeading(cell, row)) return []
  // `*anonymous*` stands for no name.
  if (
    /^anonymous$/i.test(cell.text) &&
    cell.inlines.some((inline) => inline.kind === 'text' && inline.italic)
  )
    return []
  const {type: stated, note, format} = typeCell ? readTypeCell(typeCell) : missing(cell.place)
  const description = cellOf(row, columns, 'description')
  const notes = cellOf(row, columns, 'notes')
  const more = [beside, note, ...said(notes)].filter(Boolean).join('. ')
  const read = withColumns(readFacts(description?.inlines ?? [], more, format), row, columns)
  const facts = brackets ? withBrackets(read, brackets, row) : read
  const shape = describedShape(description?.inlines ?? [])
  const type = (typeCell ? undefined : impliedType(facts)) ?? stated
  return names.map(({name, place, many}) => ({
    name,
    place,
    type: many ? collectionOf(type) : type,
    typePlace: typeCell?.place ?? cell.place,
    typeText: typeCell?.text ?? '',
    description: [description, brackets ? undefined : notes].flatMap(said).join(' '),
    descriptionPlace: description?.place ?? row.place,
    navigation,
    facts,
    ...(unread ? {unread} : {}),
    ...(shape ? {shape} : {}),
    row,
    table
  }))
}

function collectionOf(type: TypeExpression): TypeExpression {
  return type.kind === 'collection' || type.kind === 'unknown' ? type : {kind: 'collection', of: type}
}

function missing(place: Place): TypeCell {
  return {type: {kind: 'unknown', text: '', place}, note: ''}
}

/** `| **Settings** | | |`: a heading within the table. A short row goes on with the one above. */
function isGroupHeading(cell: Cell, row: Row): boolean {
  const bold = cell.inlines.some((inline) => inline.kind === 'text' && inline.bold)
  return bold && row.cells.every((other) => other === cell || other.text === '')
}

/** Line ends behind all that a cell says; looked for once in a run of them and of white space, however long it is. */
const lineEnds = /(?<!\s|<br ?\/?>)(?:\s*<br ?\/?>)+$/i

/** What a cell says, if it is not a dash that stands for nothing. */
function said(cell: Cell | undefined): string[] {
  return cell && !/^[-–—]?$/.test(cell.text) ? [cell.markdown.replace(lineEnds, '')] : []
}
