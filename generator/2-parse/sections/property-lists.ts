import type {Block, Inline, List, Paragraph, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice, textAt} from './cells.ts'

/**
 * Lists of properties, as the tables that they could be. Every item names one, and most say its type; what more stands
 * in an item describes it:
 *
 *     - **id** (String): The identifier. Read-only.
 *     - `open`: Boolean. Is it open?
 *     - **width** `number` — How wide it is.
 *     - hinges ([hinge](hinge.md) collection) - Its hinges.
 */
export function propertyLists(section: Pick<Section, 'blocks'>): Table[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' ? (tableOf(block) ?? []) : []))
}

/** A sentence between properties is none; a list that is mostly of sentences is no list of properties. */
function tableOf({items, place}: List): Table | undefined {
  const rows = items.flatMap(({blocks}) => rowOf(blocks) ?? [])
  if (items.length > rows.length * 2 || !rows.some(({cells}) => cells[1]?.text !== '')) return
  const header = ['Property', 'Type', 'Description'].map((text) => cellFrom([textAt(text, place)], place))
  return {kind: 'table', header: {cells: header, place}, rows, place}
}

function rowOf([first, ...others]: readonly Block[]): Row | undefined {
  if (first?.kind !== 'paragraph') return
  const {inlines, place} = first
  const found = markedType(inlines) ?? wordedType(inlines)
  if (!found) return
  const {name, type} = found
  const text = inlines.map(inlineText).join('')
  const [lead = '', word = ''] = statement.exec(text.slice(type[1])) ?? []
  const stated = type[1] + lead.indexOf(word)
  const description = word ? type[1] + lead.length : found.description
  const more = others.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
  const described = [...slice(inlines, description, Number.POSITIVE_INFINITY), ...more.flatMap(withBreak)]
  return {
    cells: [
      cellFrom(
        [
          ...slice(inlines, 0, name),
          ...(word ? [textAt(', ', place), ...slice(inlines, stated, stated + word.length)] : [])
        ],
        place
      ),
      cellFrom(slice(inlines, ...type), place),
      cellFrom(described, place)
    ],
    place
  }
}

/** `, required`, behind the type: as much is said of a name where it stands behind that. */
const statement = /^\)?\s*,\s*(required|optional|read-only)\b\s*(?:[,:.–—-]\s*)?/i

function withBreak({inlines, place}: Paragraph): Inline[] {
  return [textAt('\n', place), ...inlines]
}

/** Where, among the characters of an item, its name ends, its type stands, and what it is begins. */
interface Found {
  readonly name: number
  readonly type: readonly [from: number, to: number]
  readonly description: number
}

const name = /^[\p{L}_@][\w@.-]*$/u
const sign = /^\s*(?:[,:.–—-]\s*)?/

/** `` **id** `string` — text ``: a name with a mark, and behind it, in back-ticks, its type. */
function markedType(inlines: readonly Inline[]): Found | undefined {
  const [first, ...others] = inlines
  if (!first || !isMarked(first) || !name.test(inlineText(first))) return
  const start = inlineText(first).length
  let at = start
  let end = start
  for (const inline of others) {
    if (inline.kind !== 'code' && !/^\s*$/.test(inlineText(inline))) break
    at += inlineText(inline).length
    if (inline.kind === 'code') end = at
  }
  if (end === start) return
  const rest = inlines.map(inlineText).join('').slice(end)
  const [separator = ''] = sign.exec(rest) ?? []
  return {name: start, type: [start, end], description: end + separator.length}
}

function isMarked(inline: Inline): boolean {
  return inline.kind === 'code' || (inline.kind === 'text' && inline.bold)
}

/** A name, its type in parentheses, or in front of a full stop or dash, and what it is. */
const wordings: readonly RegExp[] = [
  /^(?<name>[\p{L}_@][\w@.-]*)\s*\((?<type>[^()]+(?:\([^()]*\))?)\)\s*(?:[,:.–—-]\s*)?(?<description>.*)$/su,
  /^(?<name>[\p{L}_@][\w@.-]*)\s*(?::|\s[–—-]\s)\s*(?<type>[^.:–—]+?)\s*(?:[.:–—]|\s-)(?:\s+(?<description>.*))?$/su
]

function wordedType(inlines: readonly Inline[]): Found | undefined {
  const text = inlines.map(inlineText).join('')
  const match = wordings.map((wording) => wording.exec(text)).find((found) => found !== null)
  const {name = '', type = '', description = ''} = match?.groups ?? {}
  if (!match) return
  const from = text.indexOf(type, name.length)
  return {name: name.length, type: [from, from + type.length], description: text.length - description.length}
}
