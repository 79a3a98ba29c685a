import {find} from '../target.ts'
import {autolink} from './autolink.ts'
import {addText, type Mark, positionIn, type Stretch} from './stretch.ts'

const tag =
  /<(?:\/[A-Za-z][A-Za-z\d-]*[ \t\n]*|[A-Za-z][A-Za-z\d-]*(?:[ \t\n]+[A-Za-z_:][\w.:-]*(?:[ \t\n]*=[ \t\n]*(?:"[^"]*"|'[^']*'|[^ \t\n"'<=>`][^ \t\n"'<=>`/]*))?)*[ \t\n]*\/?)>/y

/** What else begins HTML, and ends it; `<!-->` is a comment. */
const others: readonly (readonly [begin: RegExp, end: string])[] = [
  [/<!(?=--)/y, '-->'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![A-Za-z]/y, '>'],
  [/<\?/y, '?>']
]

/** A tag, a comment and the like, or an address; `<` before anything else is text. */
export const html: Mark = (stretch, at) => {
  const {text, nodes} = stretch
  const behindLink = autolink(stretch, at)
  if (behindLink !== undefined) return behindLink
  const end = htmlEnd(stretch, at)
  if (end === undefined) return addText(stretch, at, at + 1)
  const value = text.slice(at, end)
  // Tabs count for as many spaces as there are to the next stop.
  if (/\n *\t/.test(value)) return
  nodes.push({
    type: 'html',
    value: value.replaceAll(/\n {1,3}/g, '\n'),
    position: positionIn(stretch, at, end)
  })
  return end
}

function htmlEnd(stretch: Stretch, at: number): number | undefined {
  tag.lastIndex = at
  if (find(stretch, '>', at) < 0) return
  if (tag.test(stretch.text)) return tag.lastIndex
  for (const [begin, sign] of others) {
    begin.lastIndex = at
    if (!begin.test(stretch.text)) continue
    const end = find(stretch, sign, begin.lastIndex)
    return end < 0 ? undefined : end + sign.length
  }
  return
}
