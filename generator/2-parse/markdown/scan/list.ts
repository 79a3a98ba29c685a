import type {ListItem} from 'mdast'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import {trimmedLength} from './space.ts'
import {continues, interrupts, mayBeMarked} from './starts.ts'

/** Items of one line each, with nothing between them: `- One\n- Two`. */
export const list: Construct = (page, line) => {
  const bullet = page.read(line).slice(0, 2)
  if (!/^[-*+] /.test(bullet)) return
  const children: ListItem[] = []
  let next = line
  for (; next < page.count && !page.isBlank(next) && !interrupts(page.read(next)); next++) {
    const text = page.read(next)
    const content = text.slice(bullet.length, trimmedLength(text))
    if (!text.startsWith(bullet) || content === '' || mayBeMarked(content)) return
    const from = page.start(next) + bullet.length
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
