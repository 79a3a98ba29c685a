import type {Link} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {find, findUnescaped, type Stretch} from './stretch.ts'

/** More parentheses than these are not counted. */
const deepest = 32

interface Resource extends Pick<Link, 'url' | 'title'> {
  readonly end: number
}

/** `(target.md "title")`, `(<a target>)` or `()` at a place. */
export function resourceAt(stretch: Stretch, at: number): Resource | undefined {
  const {text} = stretch
  if (text[at] !== '(' || find(stretch, ')', at) < 0) return
  const from = afterWhiteSpace(text, at + 1)
  if (text[from] === ')') return {url: '', title: null, end: from + 1}
  const target = enclosedTarget(text, from) ?? rawTarget(text, from)
  if (target === undefined) return
  const behind = afterWhiteSpace(text, from + target.length)
  const title = behind > from + target.length ? titleAt(stretch, behind) : ''
  if (title === undefined) return
  const end = afterWhiteSpace(text, behind + title.length)
  if (text[end] !== ')') return
  const url = target.startsWith('<') ? target.slice(1, -1) : target
  return {
    url: decodeString(url),
    title: title.length > 2 ? decodeString(title.slice(1, -1).replaceAll(/\n[ \t]+/g, '\n')) : null,
    end: end + 1
  }
}

function afterWhiteSpace(text: string, from: number): number {
  let at = from
  while (/[ \t\n]/.test(text.charAt(at))) at++
  return at
}

const enclosed = /<(?:\\[<>\\]|\\(?![<>\\])|[^<>\\\n])*>/y

function enclosedTarget(text: string, from: number): string | undefined {
  enclosed.lastIndex = from
  return enclosed.exec(text)?.[0]
}

/** Up to white space or a parenthesis that closes no other. */
function rawTarget(text: string, from: number): string | undefined {
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[\0- \x7f]/.test(character) || (character === ')' && depth === 0)) break
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth > deepest) return
    if (character === '\\' && /[()\\]/.test(text.charAt(at + 1))) at++
  }
  const isWhole = at > from && depth === 0 && text[from] !== '<' && /[ \t\n)]/.test(text.charAt(at))
  return isWhole ? text.slice(from, at) : undefined
}

/** A title with its quotes; empty where none begins, undefined where none ends. */
function titleAt(stretch: Stretch, from: number): string | undefined {
  const {text} = stretch
  const quote = text.charAt(from)
  if (!['"', "'", '('].includes(quote)) return ''
  const close = quote === '(' ? ')' : quote
  const end = findUnescaped(stretch, close, from + 1)
  return end < 0 ? undefined : text.slice(from, end + 1)
}
