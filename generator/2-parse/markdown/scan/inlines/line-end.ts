import {afterSpace} from '../../space.ts'
import {addText, type Mark, positionIn, type Stretch} from './stretch.ts'

/** Space and a line's end: a break where two spaces stand there. What the next line is indented by is left out. */
export const lineEnd: Mark = (stretch, at) => {
  const {text} = stretch
  const newline = text.indexOf('\n', at)
  if (newline < at + 2 || text.slice(at, newline).includes('\t')) addText(stretch, newline, newline + 1)
  else addBreak(stretch, at, newline + 1)
  return afterSpace(text, newline + 1, text.length)
}

/** A break of a backslash at a line's end, or of spaces. */
export function addBreak(stretch: Stretch, from: number, to: number): number {
  stretch.nodes.push({type: 'break', position: positionIn(stretch, from, to)})
  return afterSpace(stretch.text, to, stretch.text.length)
}
