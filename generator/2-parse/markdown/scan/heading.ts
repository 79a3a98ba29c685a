import type {Heading} from 'mdast'
import {isSpace, trimmedLength} from '../space.ts'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'

/** `## Properties` */
export const heading: Construct = (page, line) => {
  const text = page.read(line)
  const [, empty] = /^(#{1,6})[ \t]*$/.exec(text) ?? []
  if (empty !== undefined) {
    const position = page.position(line, page.start(line), page.end(line))
    return {
      nodes: [{type: 'heading', depth: empty.length as Heading['depth'], children: [], position}],
      next: line + 1
    }
  }
  const [, marks, gap, whole] = /^(#{1,6})([ \t]+)([^ \t].*)$/.exec(text.slice(0, trimmedLength(text))) ?? []
  if (marks === undefined || gap === undefined || whole === undefined || /^#+$/.test(whole)) return
  const start = page.start(line)
  const from = start + marks.length + gap.length
  const children = readInlines(page, line, from, from + withoutClosing(whole))
  if (children === undefined) return
  const depth = marks.length as Heading['depth']
  const node: Heading = {
    type: 'heading',
    depth,
    children,
    position: page.position(line, start, page.end(line))
  }
  return {nodes: [node], next: line + 1}
}

/** How much of `Properties ##` is its text. */
function withoutClosing(text: string): number {
  let end = text.length
  while (text[end - 1] === '#') end--
  return isSpace(text[end - 1]) ? trimmedLength(text.slice(0, end)) : text.length
}
