import type {Constraints} from '../../model/program.ts'
import {regularExpression} from '../../model/regular-expression.ts'
import {matchesOf} from '../factory/pattern.ts'

/** Strings that match a pattern, and one that does not. */
export interface PatternSamples {
  readonly short?: string
  readonly long?: string
  readonly invalid?: string
}

/**
 * Found while generating, so that generated code needs no engine for it.
 *
 * @example
 * patternSamples({pattern: '^[A-Z]{2}\\d*$'}) // {short: 'QX', long: 'KD4077', invalid: '!'}
 */
export function patternSamples(constraints: Constraints): PatternSamples {
  const found = matchesOf(constraints, []).sort((a, b) => a.length - b.length)
  const [short, long] = [found.at(0), found.at(-1)]
  const invalid = invalidSample(constraints)
  return {
    ...(short !== undefined && {short}),
    ...(short !== undefined && long !== undefined && long.length > short.length && {long}),
    ...(invalid !== undefined && {invalid})
  }
}

/** A string of an allowed length that the pattern does not match. */
function invalidSample({pattern = '', minLength = 0, maxLength = Infinity}: Constraints): string | undefined {
  const expression = regularExpression(pattern)
  const length = Math.max(minLength, 1)
  const near = matchesOf({pattern, minLength, maxLength}, []).flatMap((text) => [
    `${text} `,
    ` ${text}`,
    text.slice(1)
  ])
  return [...['!', ' ', 'x', '0', '\u{1F680}'].map((one) => one.repeat(length)), '', ...near].find(
    (text) => text.length >= minLength && text.length <= maxLength && expression?.test(text) === false
  )
}
