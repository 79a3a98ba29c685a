import {decodeString} from 'micromark-util-decode-string'

/** Text to look in, and where signs were found in it, and where from. */
export interface Searched {
  readonly text: string
  readonly found: Map<string, {readonly from: number; readonly at: number}>
}

/** Where a sign stands next, or -1; looked up once for all places before it. */
export function find({text, found}: Searched, sign: string, from: number): number {
  return remembered(found, sign, from, () => text.indexOf(sign, from))
}

/** The same of a character that no backslash stands before. */
function findUnescaped({text, found}: Searched, sign: string, from: number): number {
  return remembered(found, `\\${sign}`, from, () => {
    let at = text.indexOf(sign, from)
    while (at >= 0 && isEscaped(text, at)) at = text.indexOf(sign, at + 1)
    return at
  })
}

function remembered(found: Searched['found'], key: string, from: number, look: () => number): number {
  const cached = found.get(key)
  if (cached && cached.from <= from && (cached.at < 0 || cached.at >= from)) return cached.at
  const at = look()
  found.set(key, {from, at})
  return at
}

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text[from - 1] === '\\') from--
  return (at - from) % 2 === 1
}

/** The first offset from `from` on that is neither space nor a line's end. */
export function afterWhiteSpace(text: string, from: number): number {
  let at = from
  while (/[ \t\n]/.test(text.charAt(at))) at++
  return at
}

const enclosed = /<(?:\\[<>\\]|\\(?![<>\\])|[^<>\\\n])*>/y

/** `target.md`, with no more parentheses open than `depth`, or `<a target>`. */
export function targetAt(text: string, from: number, depth: number): string | undefined {
  enclosed.lastIndex = from
  return enclosed.exec(text)?.[0] ?? rawTarget(text, from, depth)
}

/** Up to white space or a parenthesis that closes no other. */
function rawTarget(text: string, from: number, most: number): string | undefined {
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[\0- \x7f]/.test(character) || (character === ')' && depth === 0)) break
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth > most) return
    if (character === '\\' && /[()\\]/.test(text.charAt(at + 1))) at++
  }
  const isWhole = at > from && depth === 0 && text[from] !== '<' && /^[ \t\n)]?$/.test(text.charAt(at))
  return isWhole ? text.slice(from, at) : undefined
}

/** What a target means. */
export function urlOf(target: string): string {
  return decodeString(target.startsWith('<') ? target.slice(1, -1) : target)
}

/** A title with its quotes; empty where none begins, undefined where none ends. */
export function quotedAt(searched: Searched, from: number): string | undefined {
  const {text} = searched
  const quote = text.charAt(from)
  if (!['"', "'", '('].includes(quote)) return ''
  const end = findUnescaped(searched, quote === '(' ? ')' : quote, from + 1)
  return end < 0 ? undefined : text.slice(from, end + 1)
}

/** What a title with its quotes means; null for none. */
export function titleOf(quoted: string): string | null {
  return quoted.length > 2 ? decodeString(quoted.slice(1, -1).replaceAll(/\n[ \t]+/g, '\n')) : null
}
