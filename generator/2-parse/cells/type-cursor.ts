import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import type {Token} from './tokens.ts'

/** Deeper in each other than this stand signs that nobody means: `((((((`. */
const deepest = 64

/** Reads what follows, and steps over it; where it finds none, nothing is read of the cell. */
export type Read = (cursor: TypeCursor) => TypeExpression | undefined

/** Where one reads among the words and signs of a type cell, and what was said so far beyond the type. */
export class TypeCursor {
  format?: Format
  /** Statements about the property: `Nullable.`, `Optional.` */
  readonly notes: string[] = []
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0
  #parts = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get at(): number {
    return this.#at
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  get last(): Token | undefined {
    return this.#tokens.at(-1)
  }

  /** The words and signs that follow, up to a number of them. */
  ahead(count: number): readonly Token[] {
    return this.#tokens.slice(this.#at, this.#at + count)
  }

  /** All that follow, one by one: most who look for something find it soon. */
  *rest(): Generator<Token> {
    for (let ahead = 0, token = this.peek(); token; token = this.peek(++ahead)) yield token
  }

  skip(count = 1): void {
    this.#at += count
  }

  /** Is the next a word, or a sign, like this? What stands in quotes is neither. */
  is(pattern: RegExp, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token !== undefined && token.kind !== 'text' && pattern.test(token.text)
  }

  /** Are the next signs and words these? */
  are(...texts: readonly string[]): boolean {
    return texts.every((text, ahead) => this.peek(ahead)?.kind !== 'text' && this.peek(ahead)?.text === text)
  }

  /** Steps over the next if it is like this. */
  take(pattern: RegExp): boolean {
    const found = this.is(pattern)
    if (found) this.#at++
    return found
  }

  /** Goes back where nothing is found. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const at = this.#at
    const noted = this.notes.length
    const found = read()
    if (found !== undefined) return found
    this.#at = at
    this.notes.splice(noted)
    return
  }

  /** Reads one level deeper. */
  deeper(read: Read): TypeExpression | undefined {
    if (this.#depth === deepest) return
    this.#depth++
    const type = read(this)
    this.#depth--
    return type
  }

  /** Reads what is a part of the value: what is said there is not said of the property. */
  part(read: Read): TypeExpression | undefined {
    this.#parts++
    const type = read(this)
    this.#parts--
    return type
  }

  /** Is what stands here a part of the value? */
  get isPart(): boolean {
    return this.#parts > 0
  }

  /** Notes what is said of the property. */
  state(note: string): void {
    if (this.#parts === 0 && note !== '') this.notes.push(note)
  }

  /** The type with `null`, which of the value of a property is noted. */
  nullable(type: TypeExpression): TypeExpression {
    if (this.#parts > 0) return orNull(type)
    this.state('Nullable.')
    return type
  }
}

export function orNull(type: TypeExpression): TypeExpression {
  const of = type.kind === 'union' ? type.of : [type]
  return {kind: 'union', of: [...of, {kind: 'literal', value: null}]}
}

export function listOf(of: TypeExpression): TypeExpression {
  return {kind: 'collection', of}
}
