import type {Dialect} from '../../model/dialect.ts'
import type {Cell, Place, Row, Table} from '../../model/document.ts'
import type {Facts, TypeExpression} from '../../model/page.ts'
import {readTypeCell, type TypeCell} from '../cells/type-cell.ts'
import {noValue} from '../dialect/no-value.ts'
import {describedShape} from '../prose/described-shape.ts'
import {readFacts} from '../prose/facts.ts'
import {listAt} from '../prose/lists.ts'
import {prose} from '../prose/prose.ts'
import {listedValues} from '../prose/values.ts'
import {isAnonymous, isOfOthers} from './anonymous.ts'
import type {Answers} from './answers.ts'
import {type BracketNotes, withBrackets} from './bracket-notes.ts'
import {noted} from './cells.ts'
import {cardinalityOf, withColumns} from './column-facts.ts'
import {type Columns, cellOf} from './columns.ts'
import {impliedType} from './implied-type.ts'
import {definedMembers} from './member-text.ts'
import {nameCell, nothing} from './names.ts'
import type {PlacedRow} from './nested-rows.ts'
import {asList, rowType} from './row-type.ts'

/** A table of properties, and what is known of it. */
export interface Reading {
  readonly table: Table
  readonly columns: Columns
  /** The column of names. */
  readonly name: number
  readonly navigation: boolean
  readonly answers: Answers
  readonly brackets?: BracketNotes | undefined
  readonly dialect: Dialect
}

/** The properties that a row names: usually one. */
export function readRow(
  row: Row,
  {table, columns, name: nameIndex, navigation, answers, brackets, dialect}: Reading
): PlacedRow[] {
  const cell = row.cells[nameIndex]
  const ofOthers = isOfOthers(row, table, nameIndex)
  const {names, indent, note: beside, unread, slashed = false} = cell ? nameCell(cell) : nothing
  const typeCell = cellOf(row, columns, 'type')
  if (!cell || names.length === 0 || (columns.type !== undefined && !typeCell)) return []
  if (typeCell?.text === '' && isGroupHeading(cell, row)) return []
  if (isAnonymous(cell) || saysNone(cell, typeCell)) return []
  const whole = typeCell && withFormat(typeCell, cellOf(row, columns, 'format'))
  const {type: stated, note, format} = whole ? readTypeCell(whole, dialect) : missing(cell.place)
  const description = cellOf(row, columns, 'description')
  const notes = cellOf(row, columns, 'notes')
  const tags = cellOf(row, columns, 'tags')
  const more = [
    beside,
    ...statedByMarks(cell.text, dialect.nameMarks),
    note,
    ...markdownOf(notes),
    tags?.text
  ]
    .filter(Boolean)
    .join('. ')
  const read = withColumns(readFacts(description?.inlines ?? [], more, format), row, columns, answers)
  const listed = whole && saysEnum(whole.text) ? withMembers(read, description, notes) : read
  const shape = describedShape(description?.inlines ?? [])
  const facts = brackets ? withBrackets(listed, brackets, row) : listed
  const type = rowType((typeCell ? undefined : impliedType(facts)) ?? stated, {
    description: description?.text ?? '',
    cardinality: cardinalityOf(row, columns, answers)
  })
  return names.map(({name, place, many, within = []}) => ({
    declaration: {
      name,
      place,
      type: many ? asList(type) : type,
      typePlace: typeCell?.place ?? cell.place,
      typeText: typeCell?.text ?? '',
      description: [description, brackets ? undefined : notes].flatMap(markdownOf).join(' '),
      descriptionPlace: description?.place ?? row.place,
      // A text is no relationship.
      navigation: navigation && !isScalar(type),
      // What is deprecated is what `isDeprecated` speaks of.
      facts: /deprecated/i.test(name) ? {...facts, deprecated: false} : facts,
      ...(unread ? {unread} : {}),
      ...(shape ? {shape} : {}),
      row,
      table,
      ...(row.cells.length < table.header.cells.length ? {isShort: true} : {})
    },
    indent,
    within,
    slashed,
    ofOthers
  }))
}

/** What signs at either end of a text state. */
function statedByMarks(text: string, marks: Dialect['nameMarks'] = {}): string[] {
  return Object.entries(marks).flatMap(([sign, statement]) =>
    text.startsWith(sign) || text.endsWith(sign) ? [statement] : []
  )
}

/** `| None | - | No parameters. |` */
function saysNone({text}: Cell, type: Cell | undefined): boolean {
  return noValue.test(text) && type !== undefined && (type.text === '' || noValue.test(type.text))
}

/** `string` and `date-time` are `string (date-time)`, `array` and `string` a list. */
function withFormat(type: Cell, format: Cell | undefined): Cell {
  const isSaid = format !== undefined && format.text !== '' && !noValue.test(format.text)
  return isSaid && type.text !== '' ? noted(type, format) : type
}

/** A type cell that says no more than that one of some values stands there. */
function saysEnum(text: string): boolean {
  return /^(?:string )?\(?enum(?:eration|type|erable)?(?:, ?one ?of)?\)?$/i.test(text)
}

/** `Values: fresh, changed, gone.` lists them without marks; a cell of nothing but words, `[fresh, changed, gone]`, does too. */
function withMembers(facts: Facts, description: Cell | undefined, notes: Cell | undefined): Facts {
  if (facts.values) return facts
  const alone = [description, notes].flatMap(
    (cell) => (cell && !/ (?:and|or) /.test(cell.text) && listedValues(prose(cell.inlines))) || []
  )[0]
  if (alone) return {...facts, values: alone}
  if (!description) return facts
  const defined = definedMembers(description.inlines)
  if (defined.length > 1)
    return {...facts, values: {values: defined, closed: true, flags: false, place: description.place}}
  const written = prose(description.inlines)
  const lead = /\b(?:values?|options|members|one of|either)\b(?: are| is)?:?\s+/i.exec(written.text)
  if (!lead) return facts
  const start = lead.index + lead[0].length
  const {values, end} = listAt(written, start, true)
  if (values.length < 2) return facts
  return {...facts, values: {values, closed: true, flags: false, place: written.place(start, end)}}
}

function isScalar(type: TypeExpression): boolean {
  if (type.kind === 'collection') return isScalar(type.of)
  return type.kind === 'primitive' && type.name !== 'any'
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
function markdownOf(cell: Cell | undefined): string[] {
  return cell && !/^[-–—]?$/.test(cell.text) ? [cell.markdown.replace(lineEnds, '')] : []
}
