/** A stretch of a text and what takes its place; nothing, to cut it. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text?: string
}

/**
 * A text with edits made: those inside another one are part of it, and not made again.
 *
 * @example
 * edited('let a: string = b', [{from: 5, to: 13}]) // 'let a = b'
 */
export function edited(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  const parts: string[] = []
  let at = from
  for (const edit of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at || edit.to > to) continue
    parts.push(text.slice(at, edit.from), edit.text ?? '')
    at = edit.to
  }
  return parts.join('') + text.slice(at, to)
}
