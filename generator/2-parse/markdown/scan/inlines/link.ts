import type {Link} from 'mdast'
import {addText, joinTexts, type Mark, positionIn} from './stretch.ts'

/** `(target.md "title")`, without white space, parentheses, escapes or entities in the target. */
const resource = /\(((?:[^\s()<>\\&]|&(?!#?\w+;))+)(?: +"([^"\\&\n]+)")?\)/y

/** Of a bracket with a link in it: it can begin no other. */
const inactive = -1

/** `[` is text, until `](…)` makes it the start of a link. */
export const linkStart: Mark = (stretch, at) => {
  stretch.brackets.push(stretch.nodes.length)
  return addText(stretch, at, at + 1)
}

/** `](…)` makes a link of all since `[`. Without definitions, `[x]` and `[x][y]` are text. */
export const linkEnd: Mark = (stretch, at) => {
  const {text, nodes, brackets, opener} = stretch
  const open = brackets.pop()
  if (open === undefined || open === inactive || text[at + 1] !== '(') return addText(stretch, at, at + 1)
  resource.lastIndex = at + 1
  const [written, url, title = null] = resource.exec(text) ?? []
  if (written === undefined || url === undefined) return
  const end = at + 1 + written.length
  const [bracket, ...children] = nodes.splice(open)
  const from = bracket?.position?.start.offset
  if (from === undefined) return
  const node: Link = {
    type: 'link',
    title,
    url,
    children: joinTexts(children),
    position: positionIn(stretch, from - stretch.offset, end)
  }
  nodes.push(node)
  brackets.fill(inactive)
  if (opener && opener.index > open) stretch.opener = undefined
  return end
}
