/** What markdown takes for white space within a line. */
export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** Where a text ends without the space behind it; counted, as patterns try every place of a long run. */
export function trimmedLength(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text[end - 1])) end--
  return end
}

/** The first offset from `from` on that is no space; `end` where there is none. */
export function afterSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text[at])) at++
  return at
}
