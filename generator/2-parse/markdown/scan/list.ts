import type {ListItem} from 'mdast'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import {continues, interrupts, mayBeMarked} from './starts.ts'

const item = /^([-*+]) ([^ \t].*?)[ \t]*$/

/** Items of one line each, with nothing between them: `- One\n- Two`. */
export const list: Construct = (page, line) => {
  const [, bullet] = item.exec(page.read(line)) ?? []
  if (bullet === undefined) return
  const children: ListItem[] = []
  let next = line
  for (; next < page.count && !page.isBlank(next) && !interrupts(page.read(next)); next++) {
    const [, mark, content] = item.exec(page.read(next)) ?? []
    if (mark !== bullet || content === undefined || mayBeMarked(content)) return
    const from = page.start(next) + 2
    const inlines = readInlines(page, next, from, from + content.length)
    if (inlines === undefined) return
    const inner = page.position(next, from, page.end(next))
    const position = page.position(next, page.start(next), page.end(next))
    const paragraph = {type: 'paragraph' as const, children: inlines, position: inner}
    children.push({type: 'listItem', spread: false, checked: null, children: [paragraph], position})
  }
  let behind = next
  while (behind < page.count && page.isBlank(behind)) behind++
  if (behind < page.count && continues(page.read(behind))) return
  const position = page.position(line, page.start(line), page.end(next - 1))
  return {nodes: [{type: 'list', ordered: false, start: null, spread: false, children, position}], next}
}
