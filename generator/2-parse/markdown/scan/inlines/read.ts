import type {PhrasingContent} from 'mdast'
import {isSpace} from '../../space.ts'
import type {Lines} from '../lines.ts'
import {attention, withEmphasis} from './attention.ts'
import {backslash} from './backslash.ts'
import {code} from './code.ts'
import {entity} from './entity.ts'
import {html} from './html.ts'
import {image} from './image.ts'
import {lineEnd} from './line-end.ts'
import {linkEnd, linkStart} from './link.ts'
import {addText, type Mark, type Stretch} from './stretch.ts'

const marks: {readonly [character: string]: Mark} = {
  '`': code,
  '*': attention,
  _: attention,
  '\\': backslash,
  '<': html,
  '[': linkStart,
  ']': linkEnd,
  '!': image,
  '&': entity
}

const plain = /[^`*_\\<[\]!&\n]+/y

/**
 * Running text between two offsets, the first of them on `line`; undefined where its marks are not of the simplest
 * kind. In a cell, pipes in code are escaped.
 */
export function readInlines(
  page: Lines,
  line: number,
  from: number,
  to: number,
  inCell = false
): PhrasingContent[] | undefined {
  const text = page.text.slice(from, to)
  const {definitions} = page
  const start = {page, line, offset: from, text, inCell, definitions}
  const open = {nodes: [], brackets: [], linked: 0, unclosed: new Set<string>(), found: new Map()}
  const stretch: Stretch = {...start, ...open}
  let at = 0
  while (at < text.length) {
    const end = plainEnd(text, at)
    const mark = marks[text.charAt(at)] ?? lineEnd
    const next: number | undefined = end > at ? addText(stretch, at, end) : mark(stretch, at)
    if (next === undefined) return
    at = next
  }
  return withEmphasis(stretch, stretch.nodes)
}

/** Where text without marks ends; space before a line's end is a part of that. */
function plainEnd(text: string, at: number): number {
  plain.lastIndex = at
  let end = at + (plain.exec(text)?.[0].length ?? 0)
  if (text[end] === '\n') while (end > at && isSpace(text[end - 1])) end--
  return end
}
