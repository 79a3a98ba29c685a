/** Properties in running text: a name, its type, and perhaps what it is. */
import type {Cell, Inline, Place, Row, Table} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import {readTypeCell} from '../cells/type-cell.ts'
import {inlineText} from '../inline-text.ts'
import {areStatements, isStatement} from '../prose/statements.ts'
import {cellFrom, slice, textAt} from './cells.ts'

/**
 * The row that it could be, of name, type and description; `more` describes it too.
 *
 * @example
 * proseRow(inlines, place) // of `**id** (String): Its key.`: the cells `**id**`, `String` and `Its key.`
 */
export function proseRow(
  inlines: readonly Inline[],
  place: Place,
  more: readonly Inline[] = []
): Row | undefined {
  const text = inlines.map(inlineText).join('')
  const found = markedType(inlines) ?? typeInProse(inlines, text)
  if (!found) return
  const {name, sentIn} = found
  const [from, to] = found.type
  const words = text.slice(from, to)
  const several = /\S\s+\S/.test(words) ? readTypeCell(typeCell(inlines, found.type, place)).type : undefined
  const arePrimitives = several !== undefined && holdsPrimitives(several)
  // `id (required)` says no type, nor does `id - Where it is.` or `id - The ID.`
  const states = isStatement(words) && !arePrimitives
  const isSentence = several?.kind === 'unknown' || (ofOne.test(words) && !arePrimitives)
  const isTyped = !states && !isSentence
  const type = isTyped ? found.type : ([from, from] as const)
  const [lead = '', word = ''] = statement.exec(text.slice(to)) ?? []
  const behind = to + lead.indexOf(word)
  const description = word ? to + lead.length : isTyped || states ? found.description : from
  const statements = [
    ...(states ? [found.type] : []),
    ...(word ? [[behind, behind + word.length] as const] : [])
  ]
  const notes = statements.flatMap((part) => [textAt(', ', place), ...slice(inlines, ...part)])
  return {
    cells: [
      cellFrom([...slice(inlines, 0, name), ...notes], place),
      typeCell(inlines, type, place),
      cellFrom([...slice(inlines, description, Number.POSITIVE_INFINITY), ...more], place),
      ...(sentIn ? [cellFrom(slice(inlines, ...sentIn), place)] : [])
    ],
    place
  }
}

/** The table of such rows. */
export function tableOfRows(rows: readonly Row[], place: Place): Table {
  const header = [
    'Property',
    'Type',
    'Description',
    ...(rows.some(({cells}) => cells.length > 3) ? ['In'] : [])
  ].map((text) => cellFrom([textAt(text, place)], place))
  return {kind: 'table', header: {cells: header, place}, rows, place}
}

/** What it is, not of which type. */
const ofOne = /^(?:the|its|this|your)\s/i

function typeCell(inlines: readonly Inline[], [from, to]: Found['type'], place: Place): Cell {
  return cellFrom(slice(inlines, from, to), place)
}

/** `, required`, behind the type: as much is said of a name where it stands behind that. */
const statement = /^\)?\s*,\s*(required|optional|read-only)\b\s*(?:[,:.–—-]\s*)?/i

/** Where, among the characters of a text, its name ends, its type stands, and what it is begins. */
interface Found {
  readonly name: number
  readonly type: readonly [from: number, to: number]
  readonly description: number
  /** Of what is sent with a request: in which part, `(in path)`. */
  readonly sentIn?: readonly [from: number, to: number]
}

const name = /^[\p{L}_@][\w@.-]*$/u
const sign = /^\s*(?:(?:[,:.–—→-]|->|=>)\s*)?/

/** `` **id** `string` — text ``: a name with a mark, and behind it, in back-ticks or italics, its type; `**id** string` and nothing else. */
function markedType(inlines: readonly Inline[]): Found | undefined {
  const [first, ...others] = inlines
  if (!first || !isMarked(first) || !name.test(inlineText(first))) return
  const start = inlineText(first).length
  let at = start
  let end = start
  let isOpen = false
  for (const inline of others) {
    const isItalic = inline.kind === 'text' && inline.italic
    const isType = inline.kind === 'code' || (isItalic && (end === start || isOpen))
    if (!isType && !/^\s*$/.test(inlineText(inline))) break
    at += inlineText(inline).length
    if (isType) end = at
    if (isItalic) isOpen = /\([^()]*$/.test(inline.value) || (isOpen && !inline.value.includes(')'))
  }
  if (end === start) return boldType(inlines, start) ?? plainType(inlines, start)
  const text = inlines.map(inlineText).join('')
  const [separator = ''] = sign.exec(text.slice(end)) ?? []
  return {name: start, type: withoutParenthesis(text, start, end), description: end + separator.length}
}

/** `*(string)*` */
function withoutParenthesis(text: string, from: number, to: number): Found['type'] {
  const [, lead = '', inside] = /^(\s*\()([^():]*)\)$/.exec(text.slice(from, to)) ?? []
  const start = from + lead.length
  return inside === undefined ? [from, to] : [start, start + inside.length]
}

/** `` `name` **[Array](…)<[Line](#line)>** text ``: links and words in bold, as documentation.js writes types. */
function boldType(inlines: readonly Inline[], start: number): Found | undefined {
  const [, space, ...behind] = inlines
  if (space?.kind !== 'text' || space.bold || space.value.trim() !== '') return
  const end = behind.findIndex((inline) => !isMarked(inline) && inline.kind !== 'link')
  const words = (end < 0 ? behind : behind.slice(0, end)).map(inlineText).join('')
  const from = start + space.value.length
  const type = [from, from + words.length] as const
  if (words === '' || /\p{L}\s+\p{L}/u.test(words) || !isSureType(inlines, type)) return
  return {name: start, type, description: type[1]}
}

/** Behind a name with a mark stands a primitive, and perhaps whether it is required. */
function plainType(inlines: readonly Inline[], start: number): Found | undefined {
  const text = inlines.map(inlineText).join('')
  const [, lead = '', word = '', rest = ''] =
    /^([ \t]+)(\S+(?: of [\w ]+(?![\w ]))?)(?:\s*(required|optional|nullable))?\s*(?=\n|$)/i.exec(
      text.slice(start)
    ) ?? []
  const from = start + lead.length
  const type = [from, from + word.length] as const
  if (word === '' || !isPrimitive(inlines, type)) return
  return {name: start, type, description: rest === '' ? from + word.length : text.indexOf(rest, type[1])}
}

/** In back-ticks or bold. */
export function isMarked(inline: Inline): boolean {
  return inline.kind === 'code' || (inline.kind === 'text' && inline.bold)
}

/** `id: String`, `id - String`: a type begins and ends in a word, so that white space is never looked at twice. */
const separated =
  '^(?<name>[\\p{L}_@][\\w@.-]*)\\s*(?::|\\s[–—-]\\s)\\s*(?<type>[^\\s.:–—](?:(?:[^.:–—]|\\.(?=<))*?[^\\s.:–—])??)'

/** A name, its type in parentheses, or in front of a full stop or dash, and what it is. */
const wordings: readonly RegExp[] = [
  /^(?<name>[\p{L}_@][\w@.-]*(?:, [\p{L}_@][\w@.-]*){0,9})\s*\((?<type>[^()]+(?:\([^()]*\))?)\)\s*(?:[,:.–—-]\s*)?(?<description>.*)/su,
  new RegExp(`${separated}(?:\\s*[.:–—]|\\s+-)(?:\\s+(?<description>\\S.*|))?$`, 'su')
]

/** Without what it is, behind the type, other words may stand there as well: `kind: Pod`. */
const bare = new RegExp(`${separated}\\s*$`, 'u')

/** `name (in path): string`: what is sent with a request. */
function sentWith(text: string): Found | undefined {
  const [whole, name = '', lead = '', part = '', word = ''] =
    /^([\p{L}_@][\w@.-]*)(\s*\(in )(\w+)\)\s*:\s*([^\s,:.]+)/u.exec(text) ?? []
  if (whole === undefined) return
  const start = name.length + lead.length
  const {length} = whole
  return {
    name: name.length,
    type: [length - word.length, length],
    description: length,
    sentIn: [start, start + part.length]
  }
}

/** `id: ord_1 (string, required) - Its id.`: a value that it may have, as API Blueprint writes it. */
const besideValue =
  /^(?<name>[\p{L}_@][\w@.-]*)\s*:\s[^()\n]*\((?<type>[^()]+)\)(?:\s*[-–—]\s(?<description>.*))?$/su

function typeBesideValue(inlines: readonly Inline[], text: string): Found | undefined {
  const {name = '', type = '', description = ''} = besideValue.exec(text)?.groups ?? {}
  const from = text.indexOf(`(${type})`) + 1
  const place = [from, from + type.length] as const
  return name !== '' && isSureType(inlines, place)
    ? {name: name.length, type: place, description: text.length - description.length}
    : undefined
}

function typeInProse(inlines: readonly Inline[], text: string): Found | undefined {
  const found = sentWith(text) ?? typeBesideValue(inlines, text)
  if (found) return found
  const match = wordings.map((wording) => wording.exec(text)).find((found) => found !== null)
  const {name = '', type = '', description = ''} = (match ?? bare.exec(text))?.groups ?? {}
  if (name === '') return
  const from = text.indexOf(type, name.length)
  const place = [from, from + type.length] as const
  if (!match && !isSureType(inlines, place)) return
  return {name: name.length, type: place, description: text.length - description.length}
}

function isPrimitive(inlines: readonly Inline[], place: Found['type']): boolean {
  const [first] = inlines
  const {type, note} = first ? readTypeCell(typeCell(inlines, place, first.place)) : {}
  return type !== undefined && holdsPrimitives(type) && note === ''
}

/** Behind a name with a mark goes on what is said of a type: `` `nights`: integer, min 1 ``; behind others only statements do. */
function isSureType(inlines: readonly Inline[], place: Found['type']): boolean {
  const [first] = inlines
  if (!first) return false
  const {type, note} = readTypeCell(typeCell(inlines, place, first.place))
  const isMarkedName = isMarked(first)
  if (!holdsPrimitives(type) && !(isMarkedName && isClearBehindMark(type))) return false
  return isMarkedName || areStatements(note)
}

function holdsPrimitives(type: TypeExpression): boolean {
  if (type.kind === 'collection') return holdsPrimitives(type.of)
  if (type.kind === 'union') return type.of.every((of) => of.kind === 'literal' || holdsPrimitives(of))
  return type.kind === 'primitive'
}

function isClearBehindMark(type: TypeExpression): boolean {
  if (type.kind === 'collection') return isClearBehindMark(type.of)
  if (type.kind === 'values' || type.kind === 'map') return true
  // `object`, where no page defines a type of that name.
  return type.kind === 'named' && (type.link !== undefined || type.otherwise !== undefined)
}
