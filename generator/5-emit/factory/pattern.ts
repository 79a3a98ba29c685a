import type {Constraints} from '../../model/program.ts'
import {regularExpression} from '../../model/regular-expression.ts'
import {sample} from './sample.ts'

/** How many texts a pattern is tried with. */
const tries = 64
const wanted = 8

/**
 * Texts that match a pattern, of the stated lengths: the docs' own examples first. Made while generating,
 * so that generated code needs no engine for it.
 *
 * @example
 * matchesOf({pattern: '^[A-Z]{2}\\d+$'}, []) // ['QX4', …]
 */
export function matchesOf(
  {pattern = '', minLength = 0, maxLength = Infinity}: Constraints,
  examples: readonly string[]
): string[] {
  const expression = regularExpression(pattern)
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (expression?.test(text) ?? true)
  const found = new Set(examples.filter(fits))
  for (let seed = 1; seed <= tries && found.size < wanted; seed++) {
    const text = sample(pattern, seed)
    if (fits(text)) found.add(text)
  }
  return found.size > 0 ? [...found] : [examples[0] ?? sample(pattern, 1)]
}
