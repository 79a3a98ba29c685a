import type {Heading} from 'mdast'
import type {Construct} from './construct.ts'
import {readInlines} from './inlines/read.ts'

const pattern = /^(#{1,6})([ \t]+)([^ \t].*?)([ \t]+#+)?[ \t]*$/

/** `## Properties` */
export const heading: Construct = (page, line) => {
  const [, marks, gap, content] = pattern.exec(page.read(line)) ?? []
  if (marks === undefined || gap === undefined || content === undefined || /^#+$/.test(content)) return
  const start = page.start(line)
  const from = start + marks.length + gap.length
  const children = readInlines(page, line, from, from + content.length)
  if (children === undefined) return
  const node: Heading = {
    type: 'heading',
    depth: marks.length as Heading['depth'],
    children,
    position: page.position(line, start, page.end(line))
  }
  return {nodes: [node], next: line + 1}
}
