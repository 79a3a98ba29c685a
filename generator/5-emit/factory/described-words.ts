import type {Property} from '../../model/program.ts'
import {currencies, type Heuristic} from './name-heuristics.ts'

/** Standards that descriptions name, with strings that keep to them; the first match decides. */
const standards: readonly (readonly [RegExp, Heuristic])[] = [
  [
    /\balpha-2\b|\btwo-(letter|character) (ISO )?country\b/i,
    {make: 'context.words.countryCode(#)', of: 'place'}
  ],
  [/\bE\.164\b/i, {make: 'e164(context.words.phone(#))'}],
  [/\bISO[ -]?4217\b/i, {make: '', texts: currencies}]
]

/**
 * The heuristic for a string of which the docs say what standard it keeps to.
 *
 * @example
 * describedWords(country, []) // {make: 'context.words.countryCode(#)', of: 'place'}, of 'ISO 3166-1 alpha-2 code.'
 */
export function describedWords(
  {name, description, constraints: {minLength, maxLength}}: Property,
  examples: readonly string[]
): Heuristic | undefined {
  const known = standards.find(([standard]) => standard.test(description))?.[1]
  if (known?.texts !== undefined && examples.length > 0) return undefined
  if (known !== undefined) return known
  const isCountry = /country/i.test(name)
  const isCode =
    (minLength === 2 && maxLength === 2) ||
    (examples.length > 0 && examples.every((example) => /^[A-Z]{2}$/.test(example)))
  return isCountry && isCode ? standards[0]?.[1] : undefined
}
