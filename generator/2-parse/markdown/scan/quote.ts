import {trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import {interrupts, mayBeMarked} from './starts.ts'

/** `> **Note:** …`, on a line of its own. */
export const quote: Construct = (page, line) => {
  const text = page.read(line)
  const [mark] = /^> ?/.exec(text) ?? []
  const next = line + 1
  if (mark === undefined) return
  const content = text.slice(mark.length, trimmedLength(text))
  if (content === '' || mayBeMarked(content)) return
  if (next < page.count && !page.isBlank(next) && !interrupts(page.read(next))) return
  const from = page.start(line) + mark.length
  const children = readInlines(page, line, from, from + content.length)
  if (children === undefined) return
  const end = page.end(line)
  const inner = {type: 'paragraph' as const, children, position: page.position(line, from, end)}
  const position = page.position(line, page.start(line), end)
  return {nodes: [{type: 'blockquote', children: [inner], position}], next}
}
