import {isSpace, trimmedLength} from '../space.ts'

/** A cell as offsets into its row: with the pipe before it, and its content alone. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/**
 * The cells of a row: each begins with its pipe, the last ends with the line.
 *
 * @example
 * cutRow('| a | b |') // [{start: 0, end: 4, from: 2, to: 3}, {start: 4, end: 9, from: 6, to: 7}]
 */
export function cutRow(text: string): Span[] {
  const pipes = pipesIn(text)
  const first = /[^ \t|]|\|/.exec(text)?.index
  const opening = pipes[0] === first ? pipes.shift() : undefined
  const last = trimmedLength(text) - 1
  const closing = pipes.at(-1) === last ? pipes.pop() : undefined
  const starts = [0, ...pipes]
  return starts.map((start, index) => {
    const end = pipes[index] ?? text.length
    const open = index === 0 ? (opening ?? -1) : start
    const close = pipes[index] ?? closing ?? text.length
    let from = open + 1
    let to = Math.max(from, close)
    while (from < to && isSpace(text[from])) from++
    while (to > from && isSpace(text[to - 1])) to--
    return {start, end, from, to}
  })
}

/** Where pipes stand that are not escaped. */
function pipesIn(text: string): number[] {
  const pipes: number[] = []
  for (const {0: mark, index} of text.matchAll(/\\[\\|]|\|/g)) if (mark === '|') pipes.push(index)
  return pipes
}
