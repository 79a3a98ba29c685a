import {trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import {interrupts, isHeaderRow, mayBeMarked} from './starts.ts'

/** Lines of running text; all but the first may be indented. */
export const paragraph: Construct = (page, line) => {
  let next = line
  while (next < page.count && !page.isBlank(next)) {
    const text = page.read(next)
    if (next > line && (interrupts(text) || isHeaderRow(page, next))) break
    const [indent = ''] = next > line ? (/^[ \t]+/.exec(text) ?? []) : []
    const isDeep = indent.length > 3 || indent.includes('\t')
    if (!isDeep && mayBeMarked(text.slice(indent.length))) return
    next++
  }
  const last = next - 1
  const start = page.start(line)
  const end = page.end(last)
  const text = page.text.slice(start, end)
  // A definition, its label in several lines.
  if (/^\[(?:\\.|[^[\]\\])*\]:/s.test(text)) return
  const children = readInlines(page, line, start, start + trimmedLength(text))
  if (children === undefined) return
  return {nodes: [{type: 'paragraph', children, position: page.position(line, start, end)}], next}
}
