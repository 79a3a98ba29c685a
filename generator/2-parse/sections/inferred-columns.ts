import type {Cell, Table} from '../../model/document.ts'
import {readTypeCell} from '../cells/type-cell.ts'
import {areStatements} from '../prose/statements.ts'
import {type Columns, tableColumns} from './columns.ts'
import {nameCell} from './names.ts'

/** Which columns of a table hold names and types, as their cells tell, whatever the header says. */
export interface InferredColumns {
  readonly name: number
  readonly type: number
}

/** What a column may list that has types as well, and is no property: an argument, a header, a claim. */
const others =
  /\b(?:parameters?|arguments?|headers?|options?|flags?|variables?|settings?|scopes?|permissions?|claims?|errors?|codes?|methods?|functions?|operations?|actions?|events?|members?|values?|formats?)\b/i

/**
 * Below a heading that promises properties, the header may call the names whatever it likes.
 *
 * @example
 * inferColumns(table, true) // of `| What | Kind |` over `| displayName | String |`: {name: 0, type: 1}
 */
export function inferColumns(table: Table, promised: boolean): InferredColumns | undefined {
  const columns = tableColumns(table)
  const type = columns.type ?? indexWhere(table, (cells) => holdsTypes(cells))
  if (type === undefined) return
  const types = cellsOf(table, type)
  // Where the header says that they are types, one primitive tells that it is meant so.
  if (!types.some((cell) => sureType(cell) === 'primitive')) return
  const name = nameIndex(columns) ?? indexWhere(table, holdsNames, type)
  if (name === undefined || name === type || !holdsNames(cellsOf(table, name))) return
  if (name > type && !holdsTypes(types)) return
  if (listsPrimitives(cellsOf(table, name))) return
  return !promised && others.test(table.header.cells[name]?.text ?? '') ? undefined : {name, type}
}

/** The column of names, as the header says. */
export function nameIndex({property, relationship, name}: Columns): number | undefined {
  return property ?? relationship ?? name
}

/** The first column, but for one, whose cells pass. */
function indexWhere(
  table: Table,
  passes: (cells: readonly Cell[]) => boolean,
  not?: number
): number | undefined {
  const index = table.header.cells.findIndex((_cell, at) => at !== not && passes(cellsOf(table, at)))
  return index < 0 ? undefined : index
}

function cellsOf({rows}: Table, index: number): Cell[] {
  return rows.flatMap(({cells}) => cells[index] ?? []).filter(({text}) => text !== '')
}

/** Nearly all name one thing each, as answers spell it. */
function holdsNames(cells: readonly Cell[]): boolean {
  return most(cells, (cell) => {
    const {names, unread} = nameCell(cell)
    return names.length > 0 && !unread
  })
}

/** `double`, `float`, `int32`, …: a table that says what primitives are, not properties of that name. */
function listsPrimitives(cells: readonly Cell[]): boolean {
  return cells.length > 4 && cells.every((cell) => sureType(cell) === 'primitive')
}

/**
 * Does a list, read as a table, say types? Behind names with a mark a link is one as well.
 *
 * @example
 * listsTypes(list) // of `- **spec** ([PodSpec](#PodSpec))`: true
 */
export function listsTypes(list: Table): boolean {
  return marksNames(list) && saysTypes(list)
}

/** Are nearly all names in back-ticks or bold? */
export function marksNames(list: Table): boolean {
  return most(cellsOf(list, 0), isMarked)
}

function isMarked({inlines}: Cell): boolean {
  const [first] = inlines.filter((inline) => inline.kind !== 'text' || /[\p{L}\p{N}]/u.test(inline.value))
  return first?.kind === 'code' || (first?.kind === 'text' && first.bold)
}

/** Does it say a type, and no sentence? */
function isNamed(cell: Cell): boolean {
  const {type} = readTypeCell(cell)
  return type.kind === 'named' ? type.text === undefined : type.kind !== 'unknown'
}

/**
 * Below the heading of a type, names without a link are types as well, if all names have a mark and a type, and a
 * primitive is among these.
 *
 * @example
 * listsTypedNames(list) // of `- **spec** (PodSpec)` and `- **name** (string)`: true
 */
export function listsTypedNames(list: Table): boolean {
  const types = cellsOf(list, 1)
  return (
    list.rows.length === types.length &&
    cellsOf(list, 0).every(isMarked) &&
    types.every(isNamed) &&
    types.some((cell) => sureType(cell) === 'primitive')
  )
}

/** Does a list below the heading of a type say types? Of names without a mark half have to be of primitives. */
export function listsOfType(list: Table): boolean {
  if (listsTypes(list) || listsTypedNames(list)) return true
  const types = cellsOf(list, 1)
  const primitives = types.filter((cell) => sureType(cell) === 'primitive')
  const areMost = primitives.length > 0 && primitives.length * 2 >= types.length
  return areMost && list.rows.length === types.length && types.every(isNamed)
}

/** Are nearly all types that a list, read as a table, says behind its names primitives or links? */
export function saysTypes(list: Table): boolean {
  return most(cellsOf(list, 1).map(sureType), (kind) => kind !== undefined)
}

/** Are nearly all types and nothing else, at least one of them a primitive? A link alone may lead anywhere. */
export function holdsTypes(cells: readonly Cell[]): boolean {
  const kinds = cells.map(sureType)
  return kinds.includes('primitive') && most(kinds, (kind) => kind !== undefined)
}

function sureType(cell: Cell): 'primitive' | 'link' | undefined {
  // In quotes stands a value.
  if (/^["'“]/.test(cell.text)) return
  const {type, note} = readTypeCell(cell)
  const of = type.kind === 'collection' ? type.of : type.kind === 'map' ? type.value : type
  // `object (User)` names one in words.
  if (of.kind === 'named') return of.link || /^(?:object|enum) ?\(/i.test(cell.text) ? 'link' : undefined
  // `An integer that says how many` is a sentence.
  return of.kind === 'primitive' && (isBrief(note) || areStatements(note)) ? 'primitive' : undefined
}

function isBrief(note: string): boolean {
  return /^\s*(?:[^\s,;:.]+(?:\s+[^\s,;:.]+)?\s*)?$/.test(note)
}

function most<T>(all: readonly T[], passes: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(passes).length >= all.length * 0.75
}
