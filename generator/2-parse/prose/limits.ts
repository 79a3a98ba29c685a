import type {Constraints} from '../../model/program.ts'

type Limit = Exclude<keyof Constraints, 'pattern' | 'format'>

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const characters = '(?:unicode |utf-?\\d+ )?(?:characters|chars|letters)'
const items = '(?:elements|items|entries|members|values|objects|properties)'

/** Wordings of limits: a number for each name in `limits`, in order. A new wording is a new line. */
const wordings: readonly {readonly limits: readonly Limit[]; readonly words: RegExp}[] = [
  {limits: ['minLength', 'maxLength'], words: wording(`between ${number} and ${number} ${characters}`)},
  {
    limits: ['minLength', 'maxLength'],
    words: wording(`\\b${number}\\s*(?:-|–|to)\\s*${number} ${characters}`)
  },
  {
    limits: ['maxLength'],
    words: wording(
      `\\bmax(?:imum)?(?: allowed)? (?:length|size|limit)\\b[^.\\d]{0,40}?${number}(?: ${characters})?(?= *(?:[.,;)]|$|${characters}))`
    )
  },
  {limits: ['maxLength'], words: wording(`\\bmax(?:imum)?(?: of)? ${number} ${characters}`)},
  {limits: ['maxLength'], words: wording(`\\bmax(?:imum)? of ${number} ${items}`)},
  {
    limits: ['maxLength'],
    words: wording(`\\b(?:not|n't|cannot) (?:exceed|be longer than|be more than) ${number} ${characters}`)
  },
  {
    limits: ['maxLength'],
    words: wording(`\\b(?:up to|limited to|at most|no more than) ${number} ${characters}`)
  },
  {limits: ['minLength'], words: wording(`\\bmin(?:imum)? length\\b[^.\\d]{0,20}?${number}`)},
  {limits: ['minLength'], words: wording(`\\b(?:at least|no fewer than) ${number} ${characters}`)},
  {
    limits: ['minimum', 'maximum'],
    words: wording(
      `\\bvalid (?:values?|range)(?: are| is|:)?(?: from| between)? ${number} (?:to|through|and|-) ${number}`
    )
  },
  {
    limits: ['minimum', 'maximum'],
    words: wording(
      `\\bmust be (?:set )?(?:a (?:number|value) )?(?:between|from) ${number} (?:and|to) ${number}(?! ${characters})`
    )
  },
  {
    limits: ['minimum', 'maximum'],
    words: wording(
      `\\b(?:percentage|value|number|range)(?: range)? (?:is )?(?:of|between|from) ${number}\\s*(?:and|to|-|–)\\s*${number}`
    )
  },
  {limits: ['minimum', 'maximum'], words: wording(`\\(${number}\\s*(?:-|–|to)\\s*${number}\\)`)},
  {
    limits: ['minimum', 'maximum'],
    words: wording(`^[^\\d]*range is an integer x where ${number} <= x <= ${number}[^\\d]*$`)
  },
  {
    limits: ['minimum'],
    words: wording(`\\bmin(?:imum)?(?: allowed)?(?: value)? (?:is|of|:) ${number}(?= *(?:[.,;)]|$))`)
  },
  {
    limits: ['maximum'],
    words: wording(`\\bmax(?:imum)?(?: allowed)?(?: value)? (?:is|of|:) ${number}(?= *(?:[.,;)]|$))`)
  }
]

/**
 * @example
 * limitsIn('Must not exceed 120 characters in length.') // {maxLength: 120}
 */
export function limitsIn(text: string): Constraints {
  if (!/\d/.test(text)) return {}
  const found: {[limit in Limit]?: number} = {}
  for (const {limits, words} of wordings) {
    const match = words.exec(text)
    if (!match || limits.some((limit) => found[limit] !== undefined)) continue
    const values = limits.map((_, index) => Number((match[index + 1] ?? '').replaceAll(',', '')))
    const [low = 0, high = low] = values
    if (values.some(Number.isNaN) || low > high) continue
    limits.forEach((limit, index) => {
      found[limit] = values[index] ?? 0
    })
  }
  return found
}

function wording(pattern: string): RegExp {
  return new RegExp(pattern, 'i')
}
