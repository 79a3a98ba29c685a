import type {Cell, Inline, List, Paragraph, Place, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText, markdownOf} from '../inline-text.ts'

/**
 * Lists of properties, as the tables that they could be. Every item names one, and most say its type:
 *
 *     - **id** (String): The identifier. Read-only.
 *     - `open`: Boolean. Is it open?
 *     - hinges ([hinge](hinge.md) collection) - Its hinges.
 */
export function propertyLists(section: Section): Table[] {
  return section.blocks.flatMap((block) => (block.kind === 'list' ? (tableOf(block) ?? []) : []))
}

function tableOf(list: List): Table | undefined {
  const rows = list.items.map(({blocks: [first]}) => (first?.kind === 'paragraph' ? rowOf(first) : undefined))
  const read = rows.filter((row) => row !== undefined)
  if (read.length < rows.length || !read.some(({cells}) => cells[1]?.text !== '')) return
  const {place} = list
  const header = ['Property', 'Type', 'Description'].map((text) => cellOf([textAt(text, place)], place))
  return {kind: 'table', header: {cells: header, place}, rows: read, place}
}

/** A name, its type in parentheses, or in front of a full stop or dash, and what it is. */
const wordings: readonly RegExp[] = [
  /^(?<name>[\p{L}_@][\w@.-]*)\s*\((?<type>[^()]+(?:\([^()]*\))?)\)\s*(?:[:.–—-]\s*)?(?<description>.*)$/su,
  /^(?<name>[\p{L}_@][\w@.-]*)\s*(?::|\s[–—-]\s)\s*(?<type>[^.:–—]+?)\s*(?:[.:–—]|\s-)(?:\s+(?<description>.*))?$/su
]

function rowOf({inlines, place}: Paragraph): Row | undefined {
  const text = inlines.map(inlineText).join('')
  const match = wordings.map((wording) => wording.exec(text)).find((found) => found !== null)
  const {name = '', type = '', description = ''} = match?.groups ?? {}
  if (!match) return
  const typeAt = text.indexOf(type, name.length)
  const cells = [
    cellOf(slice(inlines, 0, name.length), place),
    cellOf(slice(inlines, typeAt, typeAt + type.length), place),
    cellOf(slice(inlines, text.length - description.length, text.length), place)
  ]
  return {cells, place}
}

/** The inlines between two characters; text is cut, all else is kept whole where it starts in between. */
function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0
  return inlines.flatMap((inline): Inline[] => {
    const start = at
    at += inlineText(inline).length
    if (inline.kind !== 'text') return start >= from && start < to ? [inline] : []
    const value = inline.value.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (value === '') return []
    const column = inline.place.column + Math.max(0, from - start)
    return [{...inline, value, place: {...inline.place, column}}]
  })
}

function cellOf(inlines: readonly Inline[], otherwise: Place): Cell {
  const [first] = inlines
  const last = inlines.at(-1)
  const place =
    first && last ? {...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn} : otherwise
  const text = inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim()
  const markdown = inlines.map(markdownOf).join('').replace(/\s+/g, ' ').trim()
  return {text, markdown, inlines, place}
}

function textAt(value: string, place: Place): Inline {
  return {kind: 'text', value, bold: false, italic: false, place}
}
