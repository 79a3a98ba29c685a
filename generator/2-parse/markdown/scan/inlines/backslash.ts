import {addBreak} from './line-end.ts'
import {addText, type Mark} from './stretch.ts'

/** `\*` is `*`, and at a line's end a backslash breaks it; before anything else it is one. */
export const backslash: Mark = (stretch, at) => {
  const next = stretch.text.charAt(at + 1)
  if (next === '\n') return addBreak(stretch, at, at + 2)
  return /[!-/:-@[-`{-~]/.test(next) ? addText(stretch, at, at + 2, next) : addText(stretch, at, at + 1)
}
