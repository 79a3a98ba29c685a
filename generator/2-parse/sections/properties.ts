import type {Dialect} from '../../model/dialect.ts'
import type {Table} from '../../model/document.ts'
import type {PropertyDeclaration, Section, SectionKind} from '../../model/page.ts'
import {statedIn} from '../prose/statements.ts'
import {answersOf} from './answers.ts'
import {bracketNotes} from './bracket-notes.ts'
import {type Columns, tableColumns} from './columns.ts'
import {listsOfType, listsTypes, nameIndex} from './inferred-columns.ts'
import {headingWords} from './kinds.ts'
import {nestedRows} from './nested-rows.ts'
import {propertyHeading, untypedHeading} from './property-headings.ts'
import {propertyLines, propertyLists} from './property-lists.ts'
import {propertyParagraphs} from './property-paragraphs.ts'
import {readRow} from './property-rows.ts'
import type {Siblings} from './siblings.ts'
import {tablesOf} from './tree.ts'

/** Sections whose tables speak of something else than properties. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['methods', 'example', 'request', 'derived'])

/** A section, and what is known of it. */
interface Part {
  readonly section: Section
  /** Its own, or that of the one above it. */
  readonly kind: SectionKind
  /** Its heading says that a type follows. */
  readonly introduces: boolean
  readonly siblings: Siblings
  readonly dialect: Dialect
}

/**
 * The properties that the tables of a section draw; where it promises some and has no table, those of its lists,
 * or the one that its heading names. Below the heading of a type, lists count whose types are sure.
 */
export function readProperties(part: Part): PropertyDeclaration[] {
  if (elsewhere.has(part.kind)) return []
  const above = adjectivesAbove(part.section)
  const read = (table: Table) => {
    const adjective = above.get(table.place.line) ?? adjectiveOf(part.section.words) ?? ''
    return readTable(table, part).map((row) => withAdjective(row, adjective))
  }
  const tables = tablesOf(part.section)
  const rows = tables.flatMap(read)
  if (tables.length === 0) return withoutTable(part).flatMap(read)
  // Below a heading that names a property a table says more of it: which values it may have.
  const headed = rows.length === 0 && promises(part.kind) ? propertyHeading(part.section) : undefined
  return headed ? read(headed) : rows
}

/** What the lines right above blocks say of all that these hold, `**Optional:**`, by the blocks' first lines. */
function adjectivesAbove({blocks}: Section): ReadonlyMap<number, string> {
  const above = new Map<number, string>()
  for (const [index, {place}] of blocks.entries()) {
    const before = blocks[index - 1]
    const adjective = before?.kind === 'paragraph' ? adjectiveOf(headingWords(before.text)) : undefined
    if (adjective !== undefined) above.set(place.line, adjective)
  }
  return above
}

function withoutTable({section, kind, introduces, siblings}: Part): Table[] {
  if (contents.test(section.heading?.text ?? '')) return propertyParagraphs(section)
  const lists = promises(kind) || introduces ? propertyLists(section) : []
  if (!promises(kind)) return lists.filter(listsOfType)
  const headed = propertyHeading(section) ?? (siblings.namesProperty() ? untypedHeading(section) : undefined)
  if (headed) return [headed]
  // Below the heading of a group, "actions property", a list may say more of what stands above.
  const isGroup = adjectiveOf(section.words) !== undefined
  const sure = promises(section.kind) ? lists : lists.filter(isGroup ? listsOfType : listsTypes)
  if (sure.length > 0) return sure
  const paragraphs = propertyParagraphs(section)
  return paragraphs.length > 0 ? paragraphs : propertyLines(section)
}

/** A heading of the members of a data type, or of what the page holds. */
const contents = /^contents$/i

/** "Required properties", "Optional": what a heading or a line says of all properties below it. */
export function adjectiveOf(words: string): string | undefined {
  return /^(required|mandatory|optional|read[- ]?only)(?:\s+(?:properties|attributes|fields|keys))?$/i.exec(
    words
  )?.[1]
}

function withAdjective(row: PropertyDeclaration, adjective: string): PropertyDeclaration {
  if (adjective === '') return row
  const {required, readOnly} = statedIn(adjective)
  const {requiredFromProse, ...facts} = row.facts
  return {
    ...row,
    facts: {
      ...facts,
      ...(requiredFromProse && required === null ? {requiredFromProse} : {}),
      required: facts.required ?? required,
      readOnly: facts.readOnly || readOnly
    }
  }
}

/** Does a section describe properties, or could it? Below "Request body" and "Methods" tables speak of something else. */
export function mayDescribe({heading}: Section, kind: SectionKind): boolean {
  return !elsewhere.has(kind) && !ofOthers.test(heading?.text ?? '')
}

const ofOthers =
  /\b(?:parameters?|arguments?|headers?|inputs?|outputs?|body|options|variables|settings|permissions?|scopes|claims|errors?)\b/i

/** Does a heading of that kind say that properties follow? */
export function promises(kind: SectionKind): boolean {
  return kind === 'properties' || kind === 'contents' || kind === 'relationships'
}

function readTable(table: Table, {kind, introduces, dialect}: Part): PropertyDeclaration[] {
  const columns = tableColumns(table)
  const name = nameColumn(columns, kind, introduces)
  if (name === undefined) return []
  const navigation =
    kind === 'relationships' ||
    (kind !== 'properties' && kind !== 'contents' && columns.relationship === name)
  const answers = answersOf(table)
  const brackets = bracketNotes(table, columns)
  const rows = table.rows.flatMap((row) =>
    readRow(row, {table, columns, name, navigation, answers, brackets, dialect})
  )
  return nestedRows(rows).map((row) => (kind === 'contents' ? withoutPresence(row) : row))
}

/** All rows of a table that name something and its type, whatever its heading promises, or the header calls the names. */
export function rowsOf(
  table: Table,
  dialect: Dialect = {},
  name = nameIndex(tableColumns(table))
): PropertyDeclaration[] {
  const columns = tableColumns(table)
  if (name === undefined || columns.type === undefined) return []
  const reading = {table, columns, name, navigation: false, dialect}
  const [answers, brackets] = [answersOf(table), bracketNotes(table, columns)]
  return nestedRows(table.rows.flatMap((row) => readRow(row, {...reading, answers, brackets})))
}

/** What the content of a property requires says nothing of the type. */
function withoutPresence(row: PropertyDeclaration): PropertyDeclaration {
  const {requiredFromProse, requiredToCreate, ...facts} = row.facts
  return {...row, facts: {...facts, required: null, nullable: null}}
}

/** The column of names, where the table is one of properties at all. */
function nameColumn(columns: Columns, kind: SectionKind, introduces: boolean): number | undefined {
  // `| Value | Name |` lists values.
  if (columns.type === undefined && columns.value !== undefined && columns.property === undefined) return
  // Without types it is a table of properties where it describes them: others compare what they support.
  const named = columns.property ?? columns.relationship
  const described =
    columns.description !== undefined && (promises(kind) || (introduces && named !== undefined))
  if (columns.type === undefined && !described) return
  if (named !== undefined) return named
  if (promises(kind) || introduces) return columns.name
  // Members that have a type are those of an object.
  return kind === 'members' ? (columns.member ?? columns.name) : undefined
}
