import type {ListItem} from 'mdast'
import type {Block, BlocksOf, Construct} from './construct.ts'
import {type Lines, linesWithin} from './lines.ts'
import {beginsListBelow, markerOf} from './markers.ts'
import {continues, interrupts} from './starts.ts'

/** Items, which may be numbered, hold any blocks, and have blank lines between them. */
export function list(blocksOf: BlocksOf): Construct {
  return (page, line) => {
    const first = markerOf(page.read(line))
    if (first === undefined) return
    const children: ListItem[] = []
    let spread = false
    let next = line
    for (let at = line; ; ) {
      const found = itemAt(page, at, blocksOf)
      if (found === undefined) return
      children.push(found.item)
      next = found.next
      at = page.skipBlank(next)
      if (at === page.count) break
      const text = page.read(at)
      if (markerOf(text)?.kind !== first.kind) {
        if (!endsList(text, at > next)) return
        break
      }
      spread ||= at > next
    }
    const position = page.position(line, page.start(line), page.end(next - 1))
    const {number: start} = first
    return {nodes: [{type: 'list', ordered: start !== null, start, spread, children, position}], next}
  }
}

interface FoundItem {
  readonly item: ListItem
  /** The line behind it. */
  readonly next: number
}

/** The item of a line, and all lines below it that are indented as far as its text. */
function itemAt(page: Lines, line: number, blocksOf: BlocksOf): FoundItem | undefined {
  const text = page.read(line)
  const marker = markerOf(text)
  if (marker === undefined) return
  const item = (children: Block[], end: number): ListItem => ({
    type: 'listItem',
    spread: children.some((child, index) => isApart(children[index - 1], child)),
    checked: null,
    children,
    position: page.position(line, page.start(line), end)
  })
  if (text.length === marker.length) return {item: item([], page.end(line)), next: line + 1}
  const width = marker.length + spacesAt(text, marker.length)
  if (width > marker.length + 4 || /^(?:\t|$)/.test(text.slice(width))) return
  const next = endOf(page, line + 1, width)
  if (next === undefined) return
  const marks = Array.from({length: next - line}, (_, index) =>
    Math.min(width, page.read(line + index).length)
  )
  const inner = linesWithin(page, line, marks)
  const children = blocksOf(inner)
  return children && {item: item(children, page.end(next - 1)), next}
}

function isApart(above: Block | undefined, block: Block): boolean {
  const end = above?.position?.end.line
  return end !== undefined && (block.position?.start.line ?? 0) > end + 1
}

/** The line behind the last that is indented so far; undefined where tabs indent one. */
function endOf(page: Lines, from: number, width: number): number | undefined {
  let next = from
  for (let at = from; at < page.count; at++) {
    if (page.isBlank(at)) continue
    const text = page.read(at)
    const indent = spacesAt(text, 0)
    if (text[indent] === '\t') return
    if (indent < width) break
    next = at + 1
  }
  return next
}

function spacesAt(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at - from
}

/** Whether a line ends a list above it, and is not taken for more of the text of its last item. */
function endsList(line: string, isBehindBlank: boolean): boolean {
  if (isBehindBlank) return !continues(line) || markerOf(line) !== undefined
  return interrupts(line) || beginsListBelow(line)
}
