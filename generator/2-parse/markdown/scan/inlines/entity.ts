import {addText, type Mark} from './stretch.ts'

const characters: {readonly [entity: string]: string} = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': '\u00a0',
  '&quot;': '"'
}

/** `&lt;` is `<`; entities that pages seldom have are left to others, and `&` alone is text. */
export const entity: Mark = (stretch, at) => {
  const [written] = /^&#?\w+;/.exec(stretch.text.slice(at, at + 40)) ?? []
  if (written === undefined) return addText(stretch, at, at + 1)
  const character = characters[written]
  return character === undefined ? undefined : addText(stretch, at, at + written.length, character)
}
