/**
 * The offset at which JSON is nested deeper than `most` levels; undefined if it nowhere is. What reads JSON goes down by
 * recursion, and would overflow the stack.
 *
 * @example
 * tooDeepAt('['.repeat(1_000), 500) // 500
 */
export function tooDeepAt(text: string, most: number): number | undefined {
  if (text.length <= most) return
  let depth = 0
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{}\]]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > most) return index
  }
  return
}
