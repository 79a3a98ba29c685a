import {addText, type Mark, positionIn, type Stretch, stands} from './stretch.ts'

const tag =
  /<(?:\/[A-Za-z][A-Za-z\d-]* *|[A-Za-z][A-Za-z\d-]*(?: +[A-Za-z_:][\w.:-]*(?:="[^"\n]*")?)* *\/?)>/y
const comment = /<!--(?![->])[^\n-]*-->/y

/** A tag or a comment on one line; `<` before anything that begins neither is text. */
export const html: Mark = (stretch, at) => {
  const {text} = stretch
  tag.lastIndex = at
  comment.lastIndex = at
  const [value] = tag.exec(text) ?? comment.exec(text) ?? []
  if (value === undefined) return mayBegin(stretch, at) ? undefined : addText(stretch, at, at + 1)
  const end = at + value.length
  stretch.nodes.push({type: 'html', value, position: positionIn(stretch, at, end)})
  return end
}

/** Whether HTML may begin at a `<`: by what is behind it, and because what would end it stands somewhere. */
function mayBegin(stretch: Stretch, at: number): boolean {
  const {text} = stretch
  if (!/[A-Za-z/!?]/.test(text.charAt(at + 1))) return false
  if (text.startsWith('<!--', at)) return stands(stretch, '-->', at + 2)
  return stands(stretch, text[at + 1] === '?' ? '?>' : '>', at)
}
