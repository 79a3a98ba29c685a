/** Limits of one side: `must be at least 1`, `must be greater than 0`. */
import type {Facts} from '../../model/page.ts'
import {found, number, type Wording, wording} from './wording.ts'

// A rule for some values, `, if …`, is none for all.
const ends = '(?= *(?:\\.(?!\\d)|,(?!\\d| (?:if|when|unless)\\b)|[;)]|$|and\\b|but\\b))'
const above = '(?:greater|more|larger|higher|bigger) than'
const below = '(?:less|fewer|lower|smaller) than'
/** What is ruled, and not told: a sentence that says nothing else, or what a value must be. */
const ruled =
  '(?:(?:^|[.;(]\\s*|\\n)(?:an? (?:number|value|integer) )?|\\b(?:must|should|has to|have to|needs to)(?: always| only)? be |\\bvalues?(?: must be| should be| is| are)? |\\b(?:integer|number)(?: that is)? |\\band )'

/** The number itself is allowed. A new wording is a new line. */
const inclusive: readonly Wording[] = [
  wording(
    ['minimum'],
    `${ruled}(?:${above} or equal to|no ${below}|not ${below}|at least|>=|≥) ?${number}${ends}`
  ),
  wording(
    ['maximum'],
    `${ruled}(?:${below} or equal to|no ${above}|not ${above}|at most|<=|≤) ?${number}${ends}`
  ),
  wording(['minimum'], `${ruled}${number} or (?:more|greater|higher|above)${ends}`),
  wording(['maximum'], `${ruled}${number} or (?:less|fewer|lower|below)${ends}`),
  wording(['maximum'], `\\b(?:must not|can ?not|can't|may not) (?:exceed|be ${above}) ${number}${ends}`),
  wording(['minimum'], `\\b(?:must not|can ?not|can't|may not) be ${below} ${number}${ends}`)
]

const exclusive: readonly Wording[] = [
  wording(['minimum'], `${ruled}(?:${above}|>) ?${number}${ends}`),
  wording(['maximum'], `${ruled}(?:${below}|<) ?${number}${ends}`)
]

/** A rule for some values is none for all. */
const always = '(?! (?:if|when|unless|where|for|in case)\\b)'

const noun = '(?:whole )?(?:number|integer|value)'
const positive = new RegExp(
  `(?:^|[.;(]\\s*|\\n)(?:an? )?positive ${noun}${ends}|\\bmust be (?:an? )?positive\\b${always}`,
  'i'
)
const notNegative = new RegExp(
  `(?:^|[.;(]\\s*|\\n)(?:an? )?non-?negative ${noun}\\b|\\b(?:can ?not|must not|can't) be negative\\b${always}`,
  'i'
)

/**
 * @example
 * boundsIn('Must be at least 1.') // {minimum: 1}
 */
export function boundsIn(text: string): Pick<Facts['constraints'], 'minimum' | 'maximum'> {
  return {...(notNegative.test(text) ? {minimum: 0} : {}), ...found(text, inclusive)}
}

/**
 * Numbers beyond which a value lies.
 *
 * @example
 * beyondIn('Must be greater than 0.') // {minimum: 0}
 */
export function beyondIn(text: string): Facts['beyond'] {
  const stated = {...(positive.test(text) ? {minimum: 0} : {}), ...found(text, exclusive)}
  return Object.keys(stated).length > 0 ? stated : undefined
}
