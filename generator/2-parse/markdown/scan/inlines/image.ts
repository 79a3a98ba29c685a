import {addText, type Mark} from './stretch.ts'

/** `![` may begin an image; `!` alone is text. */
export const image: Mark = (stretch, at) => {
  if (stretch.text[at + 1] !== '[') return addText(stretch, at, at + 1)
  stretch.brackets.push({at, index: stretch.nodes.length, isImage: true})
  return addText(stretch, at, at + 2)
}
