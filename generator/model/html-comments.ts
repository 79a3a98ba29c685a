/** Where a comment begins and ends, its marks included. */
export interface Comment {
  readonly start: number
  readonly end: number
}

/**
 * The comments of HTML or markdown. Each place is looked at once: a pattern looks for the end again from every `<!--`,
 * which takes minutes where 100 kB of them have none.
 *
 * @example
 * commentsIn('a <!-- b --> c') // [{start: 2, end: 12}]
 */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = []
  for (let at = 0; ; ) {
    const start = text.indexOf('<!--', at)
    const close = start < 0 ? -1 : text.indexOf('-->', start + '<!--'.length)
    if (close < 0) return comments
    at = close + '-->'.length
    comments.push({start, end: at})
  }
}

/**
 * What stands between comments.
 *
 * @example
 * outsideComments('a <!-- b --> c') // ['a ', ' c']
 */
export function outsideComments(text: string): string[] {
  const comments = commentsIn(text)
  const starts = [0, ...comments.map(({end}) => end)]
  return starts.map((start, index) => text.slice(start, comments[index]?.start))
}
