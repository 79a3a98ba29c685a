import type {Place} from '../../model/document.ts'
import type {ListedValue} from '../../model/page.ts'
import type {Prose} from './prose.ts'

/** Values that stand one after the other. */
export interface List {
  readonly values: readonly ListedValue[]
  /** Behind the last value and what is said of it. */
  readonly end: number
  /** The sentence, the parenthesis or the line ends with the last value. */
  readonly ends: boolean
  /** Words without marks stand on values: `` `a` = the first ``. */
  readonly hasGlosses: boolean
  /** Where the marks around values are not right: `` `a`, `b`, c, `d` ``, `"a", "b" c", "d"`. */
  readonly brokenAt?: Place
}

const marks =
  /^(?:`[^`\n]{1,80}`|"[^"\n]{1,60}"|'[^'\n]{1,60}'|“[^”\n]{1,60}”|‘[^’\n]{1,60}’|«[^»\n]{1,60}»|„[^“”\n]{1,60}[“”])/
const word = /^[A-Za-z_][\w-]*/
const aside = /^\s*\(([^()]*)\)/
const separator =
  /^(?:\s*(?:[,;|/、，；\n]|\b(?:and|or|und|oder|et|ou|y|o|e|и|или)\b|&|(?:または|および|或|和|또는|및)))+\s*(?:[-*•∙‣▪·]\s+)?/i
/** Behind a word without marks the list goes on. */
const goesOn = /^\s*(?:,\s*(?:(?:or|and)\s+)?|\b(?:or|and)\s+)[`"'“‘«„]/i
/** Words on a value, up to the next one: `` `a` - the first, `b` ``, `` `a` for guests or `b` ``. */
const gloss =
  /^\s*(?:[-–—:=]\s*)?[^`"“‘«„\n.;]{0,100}?(?=(?:[,;]\s*(?:(?:or|and)\s+)?|\s(?:or|and)\s+)[`"“‘«„])/i
/** Behind a mark without its partner: `"a" Value", "b"`. */
const stray = /^[^`"“”\n.;,]{0,40}[`"”](?=\s*(?:[,;.]|or\b|and\b))/i
/** What is said of the last value ends the line: `` `b` - the other. ``. */
const lastLine = /^\s*[-–—:=][^\n`]*(?:\n|$)/
const lastOfLines = /^\s*[-–—:=]/
const sentenceEnd = /^\s*(?:(?:only|respectively)\s*)?(?:[.;:!)\]\n。．；）]|$)/i

/**
 * The values that are listed from `start` on, and where they end; none where words go on as a sentence.
 *
 * @example
 * listAt(prose('One of `a`, `b`.'), 7, false) // {values: [{name: 'a', …}, {name: 'b', …}], end: 15, ends: true}
 */
export function listAt(prose: Prose, start: number, plain: boolean): List {
  const {text} = prose
  const values: ListedValue[] = []
  const [lead = ''] = /^\s*(?:[-*•∙‣▪·]\s+)?/.exec(text.slice(start)) ?? []
  let at = start + lead.length
  let end = at
  let ends = true
  let brokenAt: Place | undefined
  let firstShared: Place | undefined
  const opening = text.charAt(at)
  const marked = marks.test(text.slice(at))
  if (!marked && !plain) return {values, end, ends: false, hasGlosses: false}
  let hasGlosses = false
  let hasLines = false
  for (;;) {
    const rest = text.slice(at)
    const [found] = (marked ? marks : word).exec(rest) ?? unmarked(rest) ?? []
    if (!found) break
    const name = found.replace(/^[`"'“‘«„]|[`"'”’»“]$/g, '').trim()
    const separated = /[,;]$/.test(name)
    // Several in one pair of marks beside others in marks of their own.
    const inside = at + found.indexOf(name)
    const whole = prose.place(inside, inside + name.length)
    const shared = values.length > 0 && /[,|]/.test(name)
    if (separated || shared || (marked && !found.startsWith(opening))) brokenAt ??= whole
    // The first pair may hold all of them; another behind it tells that it should not.
    if (firstShared) brokenAt ??= firstShared
    if (values.length === 0 && marked && /,\s*\S/.test(name)) firstShared = whole
    const [note, description = ''] = aside.exec(text.slice(at + found.length)) ?? ['']
    for (const part of partsOf(name.replace(/[,;]$/, ''))) {
      const start = at + found.indexOf(part)
      values.push({name: bare(part), place: prose.place(start, start + part.length), description})
    }
    end = at + found.length + note.length
    const [broken] = (marked && stray.exec(text.slice(end))) || []
    if (broken) {
      brokenAt ??= prose.place(end, end + broken.length)
      end += broken.length
    }
    const between =
      separator.exec(text.slice(end))?.[0] ??
      itemEnd(text, end) ??
      (separated
        ? ' '
        : (plain && opening === '`' && /^ +(?=`[^`\n]+`)/.exec(text.slice(end))?.[0]) || undefined)
    const next = text.slice(end + (between?.length ?? 0))
    if (between && (!marked || marks.test(next) || unmarked(next))) {
      hasLines ||= between.includes('\n')
      at = end + between.length
      continue
    }
    const [glossed = ''] = (marked && gloss.exec(text.slice(end))) || []
    const after = separator.exec(text.slice(end + glossed.length))?.[0]
    if (glossed === '' || !after) break
    if (!/^\s*[-–—:=]/.test(glossed)) ends = false
    hasGlosses = true
    at = end + glossed.length + after.length
  }
  const rest = text.slice(end)
  // "`null` for all others" says nothing of further values.
  const ofNull = values.at(-1)?.name === 'null' && !/^[^.\n]*[`"“]/.test(rest)
  const closes = sentenceEnd.test(rest) || ofNull || (hasLines ? lastOfLines : lastLine).test(rest)
  // Plain words that go on as a sentence were none.
  if (!marked && !closes) return {values: [], end, ends: false, hasGlosses}
  // Quotes that a word processor made say little of where a value ends.
  const isTyped = !/[“‘«„]/.test(opening)
  const isSeparate = firstShared === undefined
  return {
    values,
    end,
    ends: ends && closes && isTyped && isSeparate,
    hasGlosses,
    ...(brokenAt ? {brokenAt} : {})
  }
}

/** A word without marks, in the middle of a list of marked ones. */
function unmarked(text: string): RegExpExecArray | undefined {
  const found = /^[A-Za-z_][\w-]*/.exec(text)
  return found && goesOn.test(text.slice(found[0].length)) ? found : undefined
}

/** Of a value with a word on it, the way to the next line: `` `a` - what it means\n ``. */
function itemEnd(text: string, at: number): string | undefined {
  return /^\s*[-–—:=][^\n]*\n\s*(?:[-*•∙‣▪·]\s+)?/.exec(text.slice(at))?.[0]
}

/** Several values in one pair of marks: `` `a, b, c` ``, `` `a | b` ``. */
function partsOf(name: string): string[] {
  const parts = name.split(/(?<!\s)\s*[,|]\s*(?:or |and )?/)
  return parts.length > 1 && parts.every((part) => /^["']?\w+["']?$/.test(part)) ? parts : [name]
}

/** Quotes inside of back-ticks: `` `"a"` ``. */
function bare(name: string): string {
  return /^(["']).*\1$/.test(name) ? name.slice(1, -1) : name
}
