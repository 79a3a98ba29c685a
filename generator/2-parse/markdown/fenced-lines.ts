import {afterSpace} from './space.ts'

export interface Line {
  readonly start: number
  /** The first character that is no space; `end` on a blank line. */
  readonly first: number
  readonly end: number
  /** Whether it opens or closes a fence, or lies in one. */
  readonly isCode: boolean
}

/**
 * Lines before markdown is parsed, as offsets, without their line endings.
 *
 * @example
 * [...linesIn('a\n```\nb\n```')].map(({isCode}) => isCode) // [false, true, true, true]
 */
export function* linesIn(text: string): Generator<Line> {
  let fence = ''
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const first = afterSpace(text, start, end)
    const mark = fenceAt(text, first)
    const isCode = mark !== '' || fence !== ''
    if (mark !== '') fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
    yield {start, first, end, isCode}
    start = end + 1
  }
}

const fenceMark = /`{3,}|~{3,}/y

function fenceAt(text: string, first: number): string {
  fenceMark.lastIndex = first
  return fenceMark.exec(text)?.[0] ?? ''
}
