import type {ListedValue, ValueList} from '../../model/page.ts'
import {listAt} from './lists.ts'
import type {Prose} from './prose.ts'

interface Introduction {
  /** Ends where the list starts. */
  readonly pattern: RegExp
  /** The docs mean all there are, not examples. */
  readonly closed: boolean
  /** Values may stand without back-ticks or quotes. */
  readonly plain: boolean
}

const adjective = '(?:possible|valid|allowed|supported|permitted|acceptable|accepted|available)'

/** What introduces a list of values, the surest first. A new wording is a new line. */
const introductions: readonly Introduction[] = [
  {
    pattern: new RegExp(
      `\\b${adjective}\\s+(?:\\w+\\s+)?values?\\b(?:\\s+(?:for|of)\\s+[^.:;\`]{0,40}?(?:\`[^\`]*\`)?)?\\s*(?:(?:are|is|can be|may be)\\b(?:\\s+one of)?(?:\\s+the following)?\\s*:?|:)\\s*`,
      'gi'
    ),
    closed: true,
    plain: true
  },
  {
    pattern:
      /\b(?:property )?values? (?:are|is|can be|may be|must be)(?: either| one of| only)?(?: the following)?(?: values)?\s*:?\s*(?=[`'"“\n])/gi,
    closed: true,
    plain: false
  },
  {
    pattern:
      /\b(?:can|must|may|should|will|is|are)(?: either| only)?(?: be)?(?: set to)?(?: either| one of| any of)(?: the following)?(?: \w+)?(?: values?)?\s*:?\s*(?=[`'"“\n])/gi,
    closed: true,
    plain: false
  },
  {pattern: /(?:^|[,;:(.–-])\s*(?:either|one of)(?: the)?:?\s*(?=[`'"“])/gi, closed: true, plain: false},
  {pattern: /\bone of the following(?: \w+)?(?: values?)?\s*:?\s*(?=[`'"“\n])/gi, closed: true, plain: false},
  {
    pattern: /\b(?:which )?(?:can|must|may|will) be(?: set to)?\s*:?\s*(?=[`'"“])/gi,
    closed: true,
    plain: false
  },
  {
    pattern: /\b(?:use|has|supports?|following)(?: only)?(?: \w+){0,2} values?\s*:?\s*(?=[`'"“\n])/gi,
    closed: true,
    plain: false
  },
  {pattern: /\w:\s*(?:\n\s*[-*•]\s+)?(?=`)/g, closed: true, plain: false},
  {
    pattern: new RegExp(
      `\\b(?:${adjective}\\s+(?:\\w+\\s+)?values?|types|states|examples)\\s+include\\s*:?\\s*`,
      'gi'
    ),
    closed: false,
    plain: false
  }
]

/** Words before a list that turn it into examples, into what is refused, or into something else than values. */
const notValues =
  /\b(?:examples?|typical|sample|notes?|e\.g|i\.e|such as|like|includ\w+|instance|scenarios?|operators?|filter|not|never|cannot|can't|don't|formats?|prefix(?:es)?|characters?|properties|scopes?|permissions?|default(?:s| value)?(?: is)?)\b[^.`]{0,24}$/i

/** What must not be is no list of what may be. */
const refusal =
  /\b(?:must|may|can|should|do|does|could) ?not\b|\bcannot\b|\b(?:can|mustn|don|doesn|isn)['’]t\b|\bother than\b|\bexcept\b/i

/**
 * A list of values in prose.
 *
 * @example
 * valuesIn(prose('Possible values are: `a`, `b`.')) // {values: [{name: 'a'}, {name: 'b'}], closed: true, …}
 */
export function valuesIn(prose: Prose): ValueList | undefined {
  const {text} = prose
  for (const {pattern, closed, plain} of introductions) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (refusal.test(sentenceBefore(text, match.index)) || refusal.test(match[0])) continue
      if (closed && notValues.test(text.slice(Math.max(0, match.index - 60), plain ? match.index : end)))
        continue
      const list = listAt(prose, end, plain)
      if (list.values.length < (plain ? 1 : 2)) continue
      return {
        values: [...list.values, ...laterValues(prose, list.end), ...emptyValue(prose)],
        closed: closed && !/^\W*(?:\betc\b|and (?:more|others|so on)|\.\.\.|…)/i.test(text.slice(list.end)),
        flags: combination.test(text),
        ...(plain || /\bvalues?\b/i.test(match[0]) ? {sure: true as const} : {}),
        place: prose.place(match.index, end)
      }
    }
  }
  return /^\s*`/.test(text) ? listedValues(prose) : undefined
}

/**
 * A text that is nothing but a list of values, as a column of allowed values has them.
 *
 * @example
 * listedValues(prose('`a`, `b`')) // {values: [{name: 'a'}, {name: 'b'}], closed: true, …}
 */
export function listedValues(prose: Prose): ValueList | undefined {
  const {text} = prose
  const {values, end} = listAt(prose, 0, true)
  if (values.length < 2 || !/^\W*$/.test(text.slice(end))) return
  const closed = !/(?:\.\.\.|…)\s*$/.test(text)
  return {values, closed, flags: false, place: prose.place(0, text.length)}
}

/** "… header to get the following values in this [evolvable enum](…): `c`, `d`." */
function laterValues(prose: Prose, from: number): ListedValue[] {
  const match = /\bevolvable enum(?:eration)?\W*?:\s*/i.exec(prose.text.slice(from))
  return match ? listAt(prose, from + match.index + match[0].length, false).values : []
}

/** "This property is an empty string if …" is one more value that there may be. */
function emptyValue(prose: Prose): ListedValue[] {
  const match = /\b(?:is|returns|contains) an empty string(?= (?:if|when|where|unless|for|until)\b)/i.exec(
    prose.text
  )
  if (!match) return []
  return [{name: '', place: prose.place(match.index, match.index + match[0].length), description: ''}]
}

/**
 * Whether a description says that values of its enum combine, wherever they are listed.
 *
 * @example
 * saysCombines('What is allowed. Can be a combination.') // true
 */
export function saysCombines(text: string): boolean {
  return /\b(?:can|may) (?:be a combination|be combined)\b/i.test(text)
}

const combination =
  /\b(?:can be a combination|any combination|combination of (?:these|the|values)|(?:can|may) be combined|comma[- ]separated|bitmask|bitwise|multi-?valued enum|flag(?:s|ged)? enum)/i

/** From the last full stop on. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[.;]\s|\n/)
      .at(-1) ?? ''
  )
}
