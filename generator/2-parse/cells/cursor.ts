import type {Token} from './tokens.ts'

const closings: ReadonlyMap<string, RegExp> = new Map([
  ['(', /^\)$/],
  ['<', /^>$/],
  ['[', /^\]$/]
])

/** Where one reads among the words and signs of a cell. */
export class Cursor {
  protected readonly tokens: readonly Token[]
  protected at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** Steps over `(`, `<` or `[`, but not over `[]`; gives what closes it. */
  protected open(): RegExp | undefined {
    const sign = this.peek()?.text ?? ''
    const closing = closings.get(sign)
    if (!closing || closing.test(this.peek(1)?.text ?? '')) return
    this.at++
    return closing
  }

  /** The words up to `)`; none where the parenthesis does not close. */
  protected parenthesis(): string | undefined {
    const end = this.tokens.findIndex((token, index) => index > this.at && token.text === ')')
    if (end < 0) return
    const inside = this.tokens.slice(this.at + 1, end).map((token) => token.text)
    this.at = end + 1
    return inside.join(' ')
  }

  protected peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead]
  }

  protected is(pattern: RegExp): boolean {
    const token = this.peek()
    return token !== undefined && pattern.test(token.text)
  }
}
