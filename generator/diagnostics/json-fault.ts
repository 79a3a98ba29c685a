/**
 * Of jsonc-parser's names of errors, those that say what to do, as the end of a sentence.
 *
 * @example
 * jsonReason('CommaExpected') // ': expected comma'
 * jsonReason('InvalidSymbol') // ''
 */
export function jsonReason(kind: string): string {
  if (kind === 'UnexpectedEndOfString') return ': a string cannot span lines'
  const expected = expectedToken(kind)
  return expected ? `: expected ${expected}` : ''
}

/** `CloseBraceExpected` is `close brace`; other errors expect nothing in particular. */
export function expectedToken(kind: string): string | undefined {
  const [, words] = /^(\w+)Expected$/.exec(kind) ?? []
  return words?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}
