/** How often a property occurs, in the words of schemas: `0..*`, `1`, `repeated`, `optional`. */
export interface Cardinality {
  readonly many: boolean
  /** `null`: an empty list may be left out, or not. */
  readonly required: boolean | null
}

const wordings: readonly (Cardinality & {readonly words: RegExp})[] = [
  {words: /^(?:0|0 ?(?:\.\.\.?|-|:) ?1|optional|\?|\[0\.\.1\])$/i, many: false, required: false},
  {words: /^(?:1|1 ?(?:\.\.\.?|-|:) ?1|required|mandatory|exactly one)$/i, many: false, required: true},
  {
    words: /^(?:0 ?(?:\.\.\.?|-|:) ?(?:\*|n|m|many|unbounded|∞|[2-9]\d*|1\d+)|\*|repeated|many)$/i,
    many: true,
    required: false
  },
  {
    words: /^(?:[1-9]\d* ?(?:\.\.\.?|-|:) ?(?:\*|n|m|many|unbounded|∞|[2-9]\d*|1\d+)|\+)$/i,
    many: true,
    required: true
  }
]

/**
 * @example
 * cardinality('1..*') // {many: true, required: true}
 */
export function cardinality(text: string): Cardinality | undefined {
  const found = wordings.find(({words}) => words.test(text.trim()))
  return found && {many: found.many, required: found.required}
}
