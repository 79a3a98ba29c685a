import type {Link, LinkReference} from 'mdast'
import {referenceAt} from './reference.ts'
import {addText, joinTexts, type Mark, positionIn, type Stretch, stands} from './stretch.ts'

/** `(target.md "title")`, without white space, parentheses, escapes or entities in the target. */
const resource = /\(((?:[^\s()<>\\&]|&(?!#?\w+;))+)(?: +"([^"\\&\n]+)")?\)/y

/** Of a bracket with a link in it: it can begin no other. */
const inactive = -1

/** `[` is text, until `](…)` makes it the start of a link. */
export const linkStart: Mark = (stretch, at) => {
  stretch.brackets.push(stretch.nodes.length)
  return addText(stretch, at, at + 1)
}

/** `](…)` makes a link of all since `[`, and what a definition names a reference; else `]` is text. */
export const linkEnd: Mark = (stretch, at) => {
  const {text, nodes, brackets, definitions} = stretch
  const open = brackets.pop()
  if (open === undefined || open === inactive) return addText(stretch, at, at + 1)
  if (text[at + 1] === '(' && stands(stretch, ')', at)) {
    resource.lastIndex = at + 1
    const [written, url, title = null] = resource.exec(text) ?? []
    if (written === undefined || url === undefined) return
    return wrap(stretch, open, at + 1 + written.length, {type: 'link', title, url})
  }
  if (definitions.size === 0) return addText(stretch, at, at + 1)
  const from = (nodes[open]?.position?.start.offset ?? 0) - stretch.offset
  const reference = referenceAt(stretch, from, at)
  if (reference === 'text') return addText(stretch, at, at + 1)
  if (reference === undefined) return
  const {end, ...named} = reference
  return wrap(stretch, open, end, {type: 'linkReference', ...named})
}

/** Puts all since a bracket into a link. */
function wrap(
  stretch: Stretch,
  open: number,
  end: number,
  link: Omit<Link, 'children'> | Omit<LinkReference, 'children'>
): number {
  const {nodes, brackets, opener} = stretch
  const [bracket, ...children] = nodes.splice(open)
  const from = (bracket?.position?.start.offset ?? 0) - stretch.offset
  nodes.push({...link, children: joinTexts(children), position: positionIn(stretch, from, end)})
  brackets.fill(inactive)
  if (opener && opener.index > open) stretch.opener = undefined
  return end
}
