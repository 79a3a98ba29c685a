import type {Facts} from '../../model/page.ts'

type Limit = 'minLength' | 'maxLength' | 'minimum' | 'maximum'

/** A number for each name in `limits`, in order. */
interface Wording {
  readonly limits: readonly Limit[]
  readonly words: RegExp
}

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const characters = '(?:unicode |utf-?\\d+ )?(?:characters|chars|letters)'
const items = '(?:elements|items|entries|members|values|objects|properties)'
const through = '(?: (?:to|through|and) | ?[-–] ?)'
const ends = '(?= *(?:[.,;)]|$))'

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
  wording(['minLength'], `\\bmin(?:imum)? length\\b[^.\\d]{0,20}?${number}${ends}`),
  wording(['minLength'], `\\b(?:at least|no fewer than) ${number} ${characters}`)
]

/** How many items a collection has. */
const counts: readonly Wording[] = [
  wording(['maxLength'], `\\bmax(?:imum)? of ${number} ${items}`),
  wording(['maxLength'], `\\b(?:up to|at most|no more than|limited to) ${number} ${items}`),
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
  // A sentence that says nothing else.
  wording(
    ['minimum', 'maximum'],
    `(?:^|[.;] )(?:an? (?:number|value|integer) )?(?:between|from) ${number} (?:and|to) ${number}(?:,? inclusive)?${ends}`
  ),
  wording(['minimum', 'maximum'], `^[^\\d]*range is an integer x where ${number} <= x <= ${number}[^\\d]*$`),
  wording(['minimum'], `\\bmin(?:imum)?(?: allowed)?(?: value(?: is| of|:)|:) ${number}${ends}`),
  wording(['maximum'], `\\bmax(?:imum)?(?: allowed)?(?: value(?: is| of|:)|:) ${number}${ends}`)
]

/**
 * @example
 * limitsIn('Must not exceed 120 characters in length.') // {constraints: {maxLength: 120}, count: {}}
 */
export function limitsIn(text: string): Pick<Facts, 'constraints' | 'count'> {
  if (!/\d/.test(text)) return {constraints: {}, count: {}}
  return {constraints: {...found(text, lengths), ...found(text, ranges)}, count: found(text, counts)}
}

/**
 * @example
 * rangeIn('0 to 100') // {minimum: 0, maximum: 100}
 */
export function rangeIn(text: string): Facts['constraints'] | undefined {
  const match = new RegExp(
    `^(?:from |between )?${number}(?:${through}| and |\\.\\.\\.?)${number}$`,
    'i'
  ).exec(text)
  const [low, high] = [match?.[1], match?.[2]].map((digits) => Number(digits?.replaceAll(',', '')))
  return low !== undefined && high !== undefined && low <= high ? {minimum: low, maximum: high} : undefined
}

function found(text: string, wordings: readonly Wording[]): {[limit in Limit]?: number} {
  const all: {[limit in Limit]?: number} = {}
  for (const {limits, words} of wordings) {
    const match = words.exec(text)
    if (!match || limits.some((limit) => all[limit] !== undefined)) continue
    const values = limits.map((_, index) => Number((match[index + 1] ?? '').replaceAll(',', '')))
    const [low = 0, high = low] = values
    if (values.some(Number.isNaN) || low > high) continue
    limits.forEach((limit, index) => {
      all[limit] = values[index] ?? 0
    })
  }
  return all
}

function wording(limits: readonly Limit[], pattern: string): Wording {
  return {limits, words: new RegExp(pattern, 'i')}
}
