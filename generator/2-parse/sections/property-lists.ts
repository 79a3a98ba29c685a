import type {List, Paragraph, Row, Table} from '../../model/document.ts'
import type {Section} from '../../model/page.ts'
import {inlineText} from '../inline-text.ts'
import {cellFrom, slice, textAt} from './cells.ts'

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
  const header = ['Property', 'Type', 'Description'].map((text) => cellFrom([textAt(text, place)], place))
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
    cellFrom(slice(inlines, 0, name.length), place),
    cellFrom(slice(inlines, typeAt, typeAt + type.length), place),
    cellFrom(slice(inlines, text.length - description.length, text.length), place)
  ]
  return {cells, place}
}
