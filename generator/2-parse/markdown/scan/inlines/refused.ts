import {addText, type Mark} from './stretch.ts'

/** `![` begins an image, which is left to others; `!` alone is text. */
export const image: Mark = (stretch, at) =>
  stretch.text[at + 1] === '[' ? undefined : addText(stretch, at, at + 1)

/** `&amp;` is left to others; `&` alone is text. */
export const entity: Mark = (stretch, at) =>
  /^&#?\w+;/.test(stretch.text.slice(at, at + 40)) ? undefined : addText(stretch, at, at + 1)
