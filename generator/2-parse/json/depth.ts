/** Deeper than any body of an API, and far from what overflows the stack. */
const deepest = 500

/**
 * Where JSON is nested too deep to be read; undefined in all that people write.
 *
 * @example
 * tooDeepAt('['.repeat(1_000)) // 500
 */
export function tooDeepAt(text: string): number | undefined {
  if (text.length <= deepest) return
  let depth = 0
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{}\]]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > deepest) return index
  }
  return
}
