import type {List, ListItem} from 'mdast'
import {trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import type {Lines} from './lines.ts'
import {continues, interrupts, mayBeMarked} from './starts.ts'

/** Lists of items of one line each, which may be numbered, nested, and have blank lines between them. */
export const list: Construct = (page, line) => {
  const found = listAt(page, line, 0)
  if (found === undefined) return
  const behind = page.skipBlank(found.next)
  if (behind < page.count && continues(page.read(behind)) && markerAt(page.read(behind), 0) === undefined)
    return
  return {nodes: [found.list], next: found.next}
}

interface FoundList {
  readonly list: List
  /** The line behind the last item. */
  readonly next: number
}

/** A list whose markers stand in one column; undefined where it is written in another way than these. */
function listAt(page: Lines, line: number, column: number): FoundList | undefined {
  const first = markerAt(page.read(line), column)
  if (first === undefined) return
  const children: ListItem[] = []
  let spread = false
  let next = line
  for (let at = line; ; ) {
    const found = itemAt(page, at, column, first.kind)
    if (found === undefined) return
    children.push(found.item)
    next = found.next
    at = page.skipBlank(next)
    if (at === page.count) break
    const text = page.read(at)
    if (markerAt(text, column)?.kind !== first.kind) {
      if (at === next && !isOtherBlock(text, column)) return
      break
    }
    spread ||= at > next
  }
  const position = page.position(line, page.start(line) + column, endOf(children) ?? 0)
  return {
    list: {type: 'list', ordered: first.number !== null, start: first.number, spread, children, position},
    next
  }
}

function itemAt(
  page: Lines,
  line: number,
  column: number,
  kind: string
): {readonly item: ListItem; readonly next: number} | undefined {
  const text = page.read(line)
  const marker = markerAt(text, column)
  if (marker?.kind !== kind) return
  const from = column + marker.length + 1
  const start = page.start(line)
  const item: ListItem = {type: 'listItem', spread: false, checked: null, children: []}
  let next = line + 1
  let end = start + column + marker.length
  if (text.length > from) {
    const content = text.slice(from, trimmedLength(text))
    if (content === '' || mayBeMarked(content)) return
    const children = readInlines(page, line, start + from, start + from + content.length)
    if (children === undefined) return
    end = page.end(line)
    item.children.push({type: 'paragraph', children, position: page.position(line, start + from, end)})
    const below = page.skipBlank(next)
    if (below < page.count && markerAt(page.read(below), from) !== undefined) {
      if (below === next && !endsParagraph(page.read(below), from)) return
      const inner = listAt(page, below, from)
      if (inner === undefined) return
      item.spread = below > next
      item.children.push(inner.list)
      next = inner.next
      end = inner.list.position?.end.offset ?? end
    }
  } else if (text.length === from) return
  item.position = page.position(line, start + column, end)
  return {item, next}
}

interface Marker {
  /** `-`, `*`, `+`, `.` or `)`: another one begins another list. */
  readonly kind: string
  readonly length: number
  /** Null for a bullet. */
  readonly number: number | null
}

const markers = /(?:([-*+])|(\d{1,9})([.)]))(?= |$)/y

/** The marker of an item in that column, with nothing but spaces before it. */
function markerAt(text: string, column: number): Marker | undefined {
  if (text.length <= column || text.search(/[^ ]/) !== column) return
  markers.lastIndex = column
  const [marker, bullet, number, delimiter] = markers.exec(text) ?? []
  if (marker === undefined) return
  return {
    kind: bullet ?? delimiter ?? '',
    length: marker.length,
    number: number === undefined ? null : Number(number)
  }
}

/** Right below an item: what ends the list, and is not taken for more of its text. */
function isOtherBlock(text: string, column: number): boolean {
  const begin = text.search(/[^ ]/)
  return begin === 0 ? interrupts(text) || endsParagraph(text, 0) : begin < column
}

/** Only bullets and the number 1 begin a list right below a paragraph, and only where something stands behind them. */
function endsParagraph(text: string, column: number): boolean {
  const marker = markerAt(text, column)
  if (marker === undefined || trimmedLength(text) <= column + marker.length) return false
  return marker.number === null || marker.number === 1
}

function endOf(items: readonly ListItem[]): number | undefined {
  return items.at(-1)?.position?.end.offset
}
