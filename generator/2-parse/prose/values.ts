import type {ListedValue, ValueList} from '../../model/page.ts'
import {
  combines,
  emptyValue,
  furtherValues,
  type ListIntroduction,
  laterValues,
  listIntroductions,
  notAll,
  notValues,
  patternMember,
  refusal,
  severalInOne
} from '../dialect/value-lists.ts'
import {type List, listAt} from './lists.ts'
import type {Prose} from './prose.ts'

/** A list, what introduces it, and where that begins and ends. */
interface Found {
  readonly list: List
  readonly introduction: ListIntroduction
  readonly from: number
  readonly to: number
}

/**
 * A list of values in prose. It is closed where the words say that it is, and the sentence ends with its last value.
 *
 * @example
 * valuesIn(prose('Possible values are: `a`, `b`.')) // {values: [{name: 'a'}, {name: 'b'}], closed: true, …}
 * valuesIn(prose('Can be `a`, `b`, or a number.')) // {values: [{name: 'a'}, {name: 'b'}], closed: false, open: true, …}
 */
export function valuesIn(prose: Prose): ValueList | undefined {
  const {text} = prose
  const [first, ...others] = introducedLists(prose)
  if (!first) return /^\s*`/.test(text) ? listedValues(prose) : undefined
  const {introduction, list, from, to} = first
  const isSure = sure(text, first)
  // A second sentence of the same kind lists more of them: "Possible values for guests are: `c`."
  const more = isSure ? others.filter((other) => other.from > list.end && sure(text, other)) : []
  const lists = [list, ...more.map((other) => other.list), ...later(prose, list.end)]
  const listed = [...lists.flatMap(({values}) => values), ...emptyMember(prose)]
  const members = once(listed.filter(({name}) => !patternMember.test(name)))
  const closed =
    introduction.lists === 'all' &&
    members.length === once(listed).length &&
    lists.every(({ends}) => ends) &&
    !notAll.test(text) &&
    !lists.some((one) => furtherValues.test(text.slice(one.end)))
  const brokenAt = lists.find((one) => one.brokenAt)?.brokenAt
  return {
    values: members,
    closed: closed && !brokenAt,
    ...(closed && !brokenAt ? {} : {open: true as const}),
    flags: severalInOne.test(text),
    ...(isSure ? {sure: true as const} : {}),
    ...(brokenAt ? {brokenAt} : {}),
    place: prose.place(from, to)
  }
}

/** Every list of the text with the words that introduce it, the surest first. */
function introducedLists(prose: Prose): Found[] {
  const {text} = prose
  return listIntroductions.flatMap((introduction) =>
    [...text.matchAll(introduction.words)].flatMap((match): Found[] => {
      const {lists, plain = false, bare = false} = introduction
      const to = match.index + match[0].length
      if (refusal.test(sentenceBefore(text, match.index)) || refusal.test(match[0])) return []
      const before = text.slice(Math.max(0, match.index - 60), plain ? match.index : to)
      if (lists === 'all' && notValues.test(before)) return []
      const list = listAt(prose, to, plain)
      if (list.values.length < (plain ? 1 : 2) || (bare && list.hasGlosses)) return []
      return [{list, introduction, from: match.index, to}]
    })
  )
}

/** The docs call them values. */
function sure(text: string, {introduction, from, to}: Found): boolean {
  return introduction.plain === true || /\bvalues?\b/i.test(text.slice(from, to))
}

/**
 * A text that is nothing but a list of values, as a column of allowed values has them, in brackets or in none.
 *
 * @example
 * listedValues(prose('`a`, `b`')) // {values: [{name: 'a'}, {name: 'b'}], closed: true, …}
 */
export function listedValues(prose: Prose): ValueList | undefined {
  const {text} = prose
  const {values, end} = listAt(prose, /^\s*[[{(]/.exec(text)?.[0].length ?? 0, true)
  if (values.length < 2 || !/^\W*$/.test(text.slice(end))) return
  const open = /(?:\.\.\.|…)\s*$/.test(text)
  const place = prose.place(0, text.length)
  return {values: [...values], closed: !open, ...(open ? {open} : {}), flags: false, place}
}

/** "… header to get the following values in this [evolvable enum](…): `c`, `d`." */
function later(prose: Prose, from: number): List[] {
  return [...prose.text.matchAll(laterValues)].flatMap((match) => {
    const list = listAt(prose, match.index + match[0].length, false)
    return match.index < from || list.values.length === 0 ? [] : [list]
  })
}

/** "This property is an empty string if …" is one more value that there may be. */
function emptyMember(prose: Prose): ListedValue[] {
  const match = emptyValue.exec(prose.text)
  if (!match) return []
  return [{name: '', place: prose.place(match.index, match.index + match[0].length), description: ''}]
}

function once(values: readonly ListedValue[]): ListedValue[] {
  return [...new Map(values.toReversed().map((value) => [value.name, value])).values()].toReversed()
}

/**
 * Whether a description says that values of its enum combine, wherever they are listed.
 *
 * @example
 * saysCombines('What is allowed. Can be a combination.') // true
 */
export function saysCombines(text: string): boolean {
  return combines.test(text)
}

/** Longer sentences are not looked at from their beginning. */
const longestSentence = 400

/** From the last full stop on. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - longestSentence), at)
      .split(/[.;]\s|\n/)
      .at(-1) ?? ''
  )
}
