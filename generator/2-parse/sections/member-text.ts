import type {Inline, Paragraph} from '../../model/document.ts'
import type {MemberDeclaration} from '../../model/page.ts'
import {type Prose, prose} from '../prose/prose.ts'
import {valuesIn} from '../prose/values.ts'
import {linesOf} from './labeled-lines.ts'

const number = '-?\\d+|0x[\\da-f]+'
const name = '[\\p{L}_][\\p{L}\\p{N}_]*(?:[.-][\\p{L}\\p{N}_]+)*'

/** A member with its number before or behind it, and what it means: `low`, `0 - low`, `low: 0`, `low (0) - cheap`. */
const item = new RegExp(
  `^\\s*(?:(?<before>${number})\\s*[:=–—-]\\s*)?(?<mark>[\`"'“]*)(?<name>${name})[\`"'”]*(?<rest>\\s*$|\\s*[:=(,–—].*|\\s+-.*|-\\s.*)$`,
  'iu'
)
const numbered = new RegExp(`^\\s*[:=(–—-]\\s*(?<value>${number})\\)?(?=$|[\\s:.,–—-])`, 'i')

/** `` `OPEN` (value: `"open"`) ``: beside the name by which code calls it, what answers hold. */
const quoted = /^\s*\(value:\s*`?(["'])(?<value>[^"'`]+)\1`?\)\s*$/i

/**
 * One member and what it means; nothing of words that go on as a sentence.
 *
 * @example
 * memberIn(prose(inlines)) // of `- **low** (0): cheap`: {name: 'low', value: 0, description: 'cheap', place: …}
 */
export function memberIn(written: Prose, from = 0, to = written.text.length): MemberDeclaration | undefined {
  const text = written.text.slice(from, to)
  const groups = item.exec(text)?.groups
  if (!groups?.name) return
  const {before, mark = '', name, rest = ''} = groups
  const value = quoted.exec(rest)?.groups?.value
  if (value !== undefined) {
    const start = from + text.lastIndexOf(value)
    return {name: value, place: written.place(start, start + value.length), description: ''}
  }
  const [lead = '', behind] = before === undefined ? (numbered.exec(rest) ?? []) : []
  const start = from + text.indexOf(`${mark}${name}`) + mark.length
  const number = before ?? behind
  return {
    name,
    place: written.place(start, start + name.length),
    ...(number === undefined ? {} : {value: Number(number)}),
    description: rest
      .slice(lead.length)
      .replace(/^[\s:=,–—-]+/, '')
      .replace(/^\((.*)\)$/, '$1')
      .trim()
  }
}

/**
 * The members that a paragraph names: a line or a sentence of them, or a line for each. Names without marks count below
 * a heading that promises values.
 *
 * @example
 * membersIn(paragraph, true) // of `low, high`: [{name: 'low', …}, {name: 'high', …}]
 */
export function membersIn({inlines}: Paragraph, promised: boolean): MemberDeclaration[] {
  const written = prose(inlines)
  const {text} = written
  const marked = !/[\p{L}\p{N}]/u.test(text.replaceAll(/`[^`]*`|\b(?:and|or)\b/gi, ''))
  if (marked || promised) {
    const lines = parts(text, /\n/g).map(([from, to]) => memberIn(written, from, to))
    const listed =
      lines.length > 1
        ? lines
        : parts(text, /[,;|.]|\b(?:and|or)\b/gi).map(([from, to]) => bareName(written, from, to))
    if (listed.length > (marked ? 0 : 1) && listed.every((member) => member !== undefined)) return listed
  }
  const listed = valuesIn(written)
  return listed?.closed ? [...listed.values] : []
}

/** The members that lines of a description define: `` `open` = Nobody has paid. `` */
export function definedMembers(inlines: readonly Inline[]): MemberDeclaration[] {
  return linesOf(inlines).flatMap((line) => (line[0]?.kind === 'code' ? (memberIn(prose(line)) ?? []) : []))
}

/** A name and nothing else. */
function bareName(written: Prose, from: number, to: number): MemberDeclaration | undefined {
  const member = memberIn(written, from, to)
  return member && new RegExp(`^[\\s\`"'“]*${name}[\\s\`"'”]*$`, 'u').test(written.text.slice(from, to))
    ? member
    : undefined
}

/** Stretches between separators that hold more than white space. */
function parts(text: string, separator: RegExp): (readonly [from: number, to: number])[] {
  const cuts = [...text.matchAll(separator)]
  const starts = [0, ...cuts.map(({0: sign, index}) => index + sign.length)]
  return starts
    .map((from, at) => [from, cuts[at]?.index ?? text.length] as const)
    .filter(([from, to]) => /[^\s\\]/.test(text.slice(from, to)))
}
