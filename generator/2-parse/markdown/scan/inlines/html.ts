import {addText, type Mark, positionIn} from './stretch.ts'

const tag =
  /<(?:\/[A-Za-z][A-Za-z\d-]* *|[A-Za-z][A-Za-z\d-]*(?: +[A-Za-z_:][\w.:-]*(?:="[^"\n]*")?)* *\/?)>/y
const comment = /<!--(?![->])[^\n-]*-->/y

/** A tag or a comment on one line; `<` before anything that begins neither is text. */
export const html: Mark = (stretch, at) => {
  const {text} = stretch
  tag.lastIndex = at
  comment.lastIndex = at
  const [value] = tag.exec(text) ?? comment.exec(text) ?? []
  if (value === undefined)
    return /[A-Za-z/!?]/.test(text.charAt(at + 1)) ? undefined : addText(stretch, at, at + 1)
  const end = at + value.length
  stretch.nodes.push({type: 'html', value, position: positionIn(stretch, at, end)})
  return end
}
