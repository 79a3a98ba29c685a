import {regularExpression} from '../../model/regular-expression.ts'

/** Introduces a regular expression in back-ticks; behind "matches" it must look like one. */
const introduced =
  /\b(?:(?<named>pattern|reg(?:ular )?ex(?:p|pression)?)\b(?: (?:is|of|must be))?(?:`(?=\s*:))?|match(?:es|ing)?)\s*(?::\s*)?`(?<code>[^`\n]+)`/i
const looksLikeOne = /^\^|\$$|\[[^[\]]+\]/

/** A group that repeats, and in which nothing repeats or differs. */
const plainRepetition = /\((?:\?:)?[^()*+{}|]*\)[*+{]/g

/** Groups that repeat what repeats, or choices, take exponential time in regular expression engines. */
function mayBeSlow(pattern: string): boolean {
  return /\)[*+{]/.test(pattern.replaceAll(plainRepetition, ''))
}

/**
 * The regular expression that a text must match, as a description states it.
 *
 * @example
 * patternIn('The code. Pattern: `^[A-Z]{3}$`.') // '^[A-Z]{3}$'
 */
export function patternIn(text: string): string | undefined {
  const {named, code = ''} = introduced.exec(text)?.groups ?? {}
  return code !== '' && (named !== undefined || looksLikeOne.test(code)) ? asPattern(code) : undefined
}

/**
 * A regular expression, with or without slashes around it; none where it is not valid.
 *
 * @example
 * asPattern('/^[a-z]+$/') // '^[a-z]+$'
 */
export function asPattern(text: string): string | undefined {
  const source = /^\/(.+)\/$/.exec(text)?.[1] ?? text
  return source === '' || mayBeSlow(source) ? undefined : regularExpression(source)?.source
}
