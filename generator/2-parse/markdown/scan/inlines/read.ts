import type {PhrasingContent} from 'mdast'
import type {Lines} from '../lines.ts'
import {attention} from './attention.ts'
import {backslash} from './backslash.ts'
import {code} from './code.ts'
import {entity} from './entity.ts'
import {html} from './html.ts'
import {image} from './image.ts'
import {linkEnd, linkStart} from './link.ts'
import {addText, joinTexts, type Mark, type Stretch} from './stretch.ts'

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

const plain = /[^`*_\\<[\]!&]+/y

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
  const stretch: Stretch = {...start, nodes: [], brackets: [], opener: undefined, missing: new Set()}
  let at = 0
  while (at < text.length) {
    plain.lastIndex = at
    const run = plain.exec(text)?.[0].length ?? 0
    const next: number | undefined =
      run > 0 ? addText(stretch, at, at + run) : marks[text.charAt(at)]?.(stretch, at)
    if (next === undefined) return
    at = next
  }
  return joinTexts(stretch.nodes)
}
