import type {Heading} from 'mdast'
import {trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {definitionAt} from './definitions.ts'
import {isTagAlone} from './html.ts'
import {readInlines} from './inlines/read.ts'
import type {Lines} from './lines.ts'
import {beginsListBelow} from './markers.ts'
import {interrupts, isHeaderRow, isUnderline, mayBeMarked, mayDelimit} from './starts.ts'

/** Lines of running text, all but the first of which may be indented; a heading where the last is underlined. */
export const paragraph: Construct = (page, line) => {
  if (mayBeMarked(page.read(line)) || definitionAt(page, line)) return
  let next = line + 1
  for (; next < page.count && !page.isBlank(next); next++) {
    const text = page.read(next)
    const [indent = ''] = /^[ \t]+/.exec(text) ?? []
    if (indent.length > 3 || indent.includes('\t')) continue
    if (isUnderline(text)) return found(page, line, next, text.startsWith('=') ? 1 : 2)
    if (mayDelimit(text, page.read(next - 1))) return
    if (interrupts(text) || beginsListBelow(text) || isHeaderRow(page, next)) break
    if (mayBeMarked(text.slice(indent.length)) && !isTagAlone(text)) return
  }
  return found(page, line, next)
}

function found(page: Lines, line: number, next: number, depth?: Heading['depth']): ReturnType<Construct> {
  const start = page.start(line)
  const end = page.end(next - 1)
  const text = page.text.slice(start, end)
  const children = readInlines(page, line, start, start + trimmedLength(text))
  if (children === undefined) return
  if (depth === undefined)
    return {nodes: [{type: 'paragraph', children, position: page.position(line, start, end)}], next}
  const position = page.position(line, start, page.end(next))
  return {nodes: [{type: 'heading', depth, children, position}], next: next + 1}
}
