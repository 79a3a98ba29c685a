import {addText, type Mark} from './stretch.ts'

/** `\*` is `*`; before anything but punctuation, a backslash is one. */
export const backslash: Mark = (stretch, at) => {
  const next = stretch.text.charAt(at + 1)
  if (next === '\n') return
  return /[!-/:-@[-`{-~]/.test(next) ? addText(stretch, at, at + 2, next) : addText(stretch, at, at + 1)
}
