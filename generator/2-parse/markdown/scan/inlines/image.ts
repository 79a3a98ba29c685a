import {addText, type Mark} from './stretch.ts'

/** `![` begins an image, which is left to others; `!` alone is text. */
export const image: Mark = (stretch, at) =>
  stretch.text[at + 1] === '[' ? undefined : addText(stretch, at, at + 1)
