import {htmlBlockNames, htmlRawNames} from 'micromark-util-html-tag-name'
import type {Construct} from './construct.ts'

const alone =
  /^<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^ \t"'/<=>`]+))?)*[ \t]*\/?)>[ \t]*$/i

const names = (list: readonly string[]) => `(?:${list.join('|')})`
const begins = new RegExp(
  `^<(?:${names(htmlRawNames)}(?=[ \\t>]|$)|/?${names(htmlBlockNames)}(?=[ \\t>]|/>|$)|!--|!\\[CDATA\\[|![a-z]|\\?)`,
  'i'
)
const endsAtBlankLine = new RegExp(`^</?${names(htmlBlockNames)}(?=[ \\t>]|/>|$)`, 'i')

/** Whether a line begins a block of HTML, also right below a paragraph. */
export function beginsHtml(line: string): boolean {
  return begins.test(line)
}

/** Whether a line is a tag alone, which begins a block of HTML behind a blank line. */
export function isTagAlone(line: string): boolean {
  return alone.test(line)
}

/** `<table>` and what follows to the next blank line. */
export const html: Construct = (page, line) => {
  const text = page.read(line)
  if (!endsAtBlankLine.test(text) && (beginsHtml(text) || !isTagAlone(text))) return
  let next = line + 1
  while (next < page.count && !page.isBlank(next)) next++
  const start = page.start(line)
  const end = page.end(next - 1)
  return {
    nodes: [{type: 'html', value: page.text.slice(start, end), position: page.position(line, start, end)}],
    next
  }
}
