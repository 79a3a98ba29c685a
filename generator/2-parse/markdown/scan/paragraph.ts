import {trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'
import {interrupts, isHeaderRow, mayBeMarked} from './starts.ts'

/** Lines of running text. */
export const paragraph: Construct = (page, line) => {
  let next = line
  while (next < page.count && !page.isBlank(next)) {
    const text = page.read(next)
    if (next > line && (interrupts(text) || isHeaderRow(page, next))) break
    if (mayBeMarked(text)) return
    next++
  }
  const last = next - 1
  for (let inner = line; inner < last; inner++) if (!endsPlainly(page.read(inner))) return
  const start = page.start(line)
  const end = page.end(last)
  // A definition, its label in several lines.
  if (/^\[.*\]:/s.test(page.text.slice(start, end))) return
  const children = readInlines(page, line, start, start + trimmedLength(page.text.slice(start, end)))
  if (children === undefined) return
  return {nodes: [{type: 'paragraph', children, position: page.position(line, start, end)}], next}
}

/** No break, and no space that would have to be taken from between two nodes. */
function endsPlainly(line: string): boolean {
  return /[^ \t\\]$|[A-Za-z\d.,:;] $/.test(line)
}
