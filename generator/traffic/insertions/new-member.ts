/** Members of enums in the layout of those that are there: a row, an item of a list, or a word between others. */
import type {Document} from '../../model/document.ts'
import type {DeclaredMembers, PlacedName} from './declarations.ts'
import {type Insertion, insertionAt, lineBelow, lineOf} from './insertion.ts'
import {type Marks, marksAround} from './marks.ts'
import {rowAt, rowBelow, tableAt} from './table-row.ts'

/**
 * Where and how a list of members gets another one; undefined where its layout is not understood.
 *
 * @example
 * newMember('on_hold', values)?.text // ', `on_hold`'
 */
export function newMember(name: string, {page, members}: DeclaredMembers): Insertion | undefined {
  const {document} = page
  const exact = members.map((member) => nameAlone(member, document))
  const last = exact.at(-1)
  if (!last) return
  const lines = new Set(members.map(({place}) => place.line))
  if (lines.size === 1) return members.length > 1 ? wordBehind(name, exact, document) : undefined
  if (lines.size < members.length) return
  const table = tableAt(document, last.place.line)
  return table ? memberRow(name, last, table, document) : memberLine(name, last, document)
}

function memberRow(
  name: string,
  last: PlacedName,
  table: NonNullable<ReturnType<typeof tableAt>>,
  document: Document
): Insertion | undefined {
  const row = rowAt(table, last.place.line)
  const column = row?.cells.findIndex(
    ({place}) =>
      place.line === last.place.line &&
      place.column <= last.place.column &&
      place.endColumn >= last.place.endColumn
  )
  if (column === undefined || column === -1) return
  const {before, after} = marksOf(last, document)
  return rowBelow(document, table, [
    ...Array.from<undefined>({length: column}),
    `${before}${name}${after}`,
    ...table.header.cells.slice(column + 1).map(() => undefined)
  ])
}

/** ``- `cancelled`: No longer wanted.`` gives ``- `on_hold` ``. */
function memberLine(name: string, last: PlacedName, document: Document): Insertion | undefined {
  const start = lineOf(document, last.place.line).slice(0, last.place.column - 1)
  if (!/^\s*(?:[-*+|]\s+|\d+[.)]\s+)?[`"'*_]*$/.test(start)) return
  const {after} = marksOf(last, document)
  return lineBelow(document, last.place.line, `${start}${name}${after}`)
}

/** Behind the last of ``` `a`, `b` ```; of ``` `a`, `b` and `c` ``` behind the last but one. */
function wordBehind(name: string, members: readonly PlacedName[], document: Document): Insertion | undefined {
  const separators = members.slice(1).map((member, at) => {
    const previous = members[at]?.place.endColumn ?? 1
    return lineOf(document, member.place.line).slice(previous - 1, member.place.column - 1)
  })
  const {before, after} = marksOf(members[0], document)
  const wanted = separators.find((separator) => !/\p{L}/u.test(separator)) ?? `${after}, ${before}`
  if (!wanted.startsWith(after) || !wanted.endsWith(before)) return
  const isLastInWords = /\p{L}/u.test(separators.at(-1) ?? '')
  const previous = isLastInWords ? members.at(-2) : members.at(-1)
  if (!previous) return
  const between = wanted.slice(after.length, wanted.length - before.length)
  const {line, endColumn} = previous.place
  return insertionAt(line, endColumn + after.length, `${between}${before}${name}${after}`)
}

/** The place of the name without marks, where the page's has them. */
function nameAlone({name, place}: PlacedName, document: Document): PlacedName {
  const text = lineOf(document, place.line).slice(place.column - 1, place.endColumn - 1)
  const at = text.indexOf(name)
  const column = place.column + Math.max(at, 0)
  return {name, place: at === -1 ? place : {...place, column, endColumn: column + name.length}}
}

function marksOf(member: PlacedName | undefined, document: Document): Marks {
  if (!member) return {before: '', after: ''}
  const {line, column, endColumn} = member.place
  return marksAround(lineOf(document, line), column - 1, endColumn - 1)
}
