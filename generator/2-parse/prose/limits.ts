import type {Facts} from '../../model/page.ts'
import {beyondIn, boundsIn} from './bounds.ts'
import {labelledLimits} from './labelled-limits.ts'
import {ends, found, number, type Wording, wording} from './wording.ts'

const characters = '(?:unicode |utf-?\\d+ )?(?:characters|chars|letters)'
const items = '(?:elements?|items?|entr(?:y|ies)|members?|values?|objects?|propert(?:y|ies))'
/** What may stand behind the second number of a range of values. */
const units =
  '(?:,? inclusive(?:ly)?)?(?: (?:milli|micro)?seconds?| ms| minutes?| hours?| days?| weeks?| months?| years?| pixels?| percent| ?%| points?| degrees?| bytes?| characters? wide)?(?:,? inclusive(?:ly)?| \\(inclusive\\))?'
const value =
  '(?:(?:this|the|its) (?:value|number|property|integer)|value|values|it)(?: of (?:this|the) \\w+)?'
const through = '(?: (?:to|through|and) | ?[-–] ?)'

/** How long a text is. A new wording is a new line. */
const lengths: readonly Wording[] = [
  wording(['minLength', 'maxLength'], `between ${number} and ${number} ${characters}`),
  wording(['minLength', 'maxLength'], `\\b${number}\\s*(?:-|–|to)\\s*${number} ${characters}`),
  wording(
    ['maxLength'],
    `\\bmax(?:imum)?(?: allowed)? (?:length|size|limit)\\b[^.\\d]{0,40}?${number} ${characters}`
  ),
  wording(['maxLength'], `\\bmax(?:imum)?(?: allowed)? (?:length|size)(?: is| of|:)? ${number}${ends}`),
  wording(['maxLength'], `\\bmax(?:imum)?(?: of)? ${number} ${characters}`),
  wording(
    ['maxLength'],
    `\\b(?:not|n't|cannot) (?:exceed|be longer than|be more than) ${number} ${characters}`
  ),
  wording(['maxLength'], `\\b(?:limited to|at most|no more than|up to) ${number} ${characters}`),
  wording(['minLength', 'maxLength'], `\\bcharacter limit:? ${number} ?[-–] ?${number}${ends}`),
  wording(['minLength', 'maxLength'], `\\b(?:is|be|of) between ${number} and ${number} ${characters}`),
  wording(
    ['minLength', 'maxLength'],
    `\\b(?:min(?:imum)?|at least) ${number}(?: ${characters})?,? (?:and )?(?:max(?:imum)?|at most|no more than) ${number} ${characters}`
  ),
  wording(
    ['maxLength'],
    `\\b(?:shorter than or equal to|no longer than|not longer than) ${number} ${characters}`
  ),
  wording(['minLength'], `\\bmin(?:imum)?(?: of)? ${number} ${characters}`),
  wording(['minLength'], `\\bmin(?:imum)? length\\b[^.\\d]{0,20}?${number}${ends}`),
  wording(['minLength'], `\\b(?:at least|no fewer than) ${number} ${characters}`)
]

/** How many items a collection has. */
const counts: readonly Wording[] = [
  wording(['maxLength'], `\\bmax(?:imum)? of ${number} ${items}`),
  wording(['maxLength'], `\\b(?:up to|at most|no more than|limited to) ${number} ${items}`),
  wording(['maxLength'], `\\bmax(?:imum)? ${number} ${items}`),
  wording(['minLength'], `\\b(?:at least|a minimum of) ${number} ${items}`)
]

/** Between which numbers a value lies, where the docs rule it: what is a percentage by nature may be no number yet. */
const ranges: readonly Wording[] = [
  wording(
    ['minimum', 'maximum'],
    `\\b(?:valid|allowed|supported) (?:values?|range)(?: are| is|:)?(?: from| between)? ${number}${through}${number}(?! ${characters})`
  ),
  wording(
    ['minimum', 'maximum'],
    `\\bmust be (?:set )?(?:a (?:number|value) )?(?:between|from) ${number} (?:and|to) ${number}(?! ${characters})`
  ),
  wording(['minimum', 'maximum'], `\\brange(?::| is)(?: from| between)? ${number}${through}${number}${ends}`),
  wording(
    ['minimum', 'maximum'],
    `\\b${value} (?:can|may|must|should|has to|will|is allowed to) (?:only )?(?:be |range |lie |vary |fall )?(?:set )?(?:anything |any (?:number|value|integer) |an? (?:number|value|integer) )?(?:between|from|in the range(?: of| from| between)?) ${number}${through}${number}${units}${ends}`
  ),
  wording(
    ['minimum', 'maximum'],
    `\\b${value} (?:is|are|ranges|lies|varies) (?:always )?(?:between|from|in the range(?: of| from| between)?) ${number}${through}${number}${units}${ends}`
  ),
  // A sentence that says nothing else.
  wording(
    ['minimum', 'maximum'],
    `(?:^|[.;] )(?:an? |any |as an? )?(?:whole |integer |decimal )?(?:number|value|integer)? ?(?:between|from|in the range(?: of| from)?) ${number}${through}${number}${units}${ends}`
  ),
  wording(['minimum', 'maximum'], `^[^\\d]*range is an integer x where ${number} <= x <= ${number}[^\\d]*$`),
  wording(['minimum'], `\\bmin(?:imum)?(?: allowed)?(?: value(?: is| of|:)?|:)? ${number}${ends}`),
  wording(['maximum'], `\\bmax(?:imum)?(?: allowed)?(?: value(?: is| of|:)?|:)? ${number}${ends}`)
]

/**
 * @example
 * limitsIn('Must not exceed 120 characters in length.') // {constraints: {maxLength: 120}, count: {}}
 */
export function limitsIn(text: string): Pick<Facts, 'constraints' | 'count' | 'beyond'> {
  const beyond = beyondIn(text)
  const labelled = labelledLimits(text)
  const constraints = {
    ...labelled.constraints,
    ...exactLength(text),
    ...found(text, lengths),
    ...boundsIn(text),
    ...found(text, ranges)
  }
  return {constraints, count: {...labelled.count, ...found(text, counts)}, ...(beyond ? {beyond} : {})}
}

const exact = new RegExp(
  `(?:\\bis|\\bare|\\bbe|^|[.;(]|\\ba|\\ban)\\s*(?:always |exactly |exact )*${number}[ -](?:unicode )?(?:characters?|chars?|letters?|digits?)(?: long\\b| in length\\b|[- ](?:code|string|identifier|id|text)\\b)|\\b(?:exactly|fixed length of|a length of(?: exactly)?|length is(?: always| exactly)?) ${number}(?: ${characters}| digits?)?${ends}`,
  'i'
)

/** "The code is 28 characters long." */
function exactLength(text: string): Facts['constraints'] {
  if (
    /\b(?:up to|at least|at most|max\w*|min\w*|more|less|longer|shorter|than|between|first|last)\b/i.test(
      text
    )
  )
    return {}
  const match = exact.exec(text)
  const length = Number((match?.[1] ?? match?.[2] ?? '').replaceAll(',', ''))
  return match && Number.isInteger(length) && length > 0 ? {minLength: length, maxLength: length} : {}
}

const range = new RegExp(`^(?:from |between )?${number}(?:${through}| and |\\.\\.\\.?)${number}$`, 'i')

/**
 * @example
 * rangeIn('0 to 100') // {minimum: 0, maximum: 100}
 */
export function rangeIn(text: string): Facts['constraints'] | undefined {
  const match = range.exec(text)
  const [low, high] = [match?.[1], match?.[2]].map((digits) => Number(digits?.replaceAll(',', '')))
  return low !== undefined && high !== undefined && low <= high ? {minimum: low, maximum: high} : undefined
}
