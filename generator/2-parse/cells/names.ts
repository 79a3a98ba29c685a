import type {TypeExpression} from '../../model/page.ts'
import {either, functionWord, identifiers, manyBehind, nothing, noun} from '../dialect/type-words.ts'
import {isStatement} from '../prose/statements.ts'
import {nameOf} from './named.ts'
import {primitive} from './scalars.ts'
import type {Token} from './tokens.ts'
import type {TypeCursor} from './type-cursor.ts'

/** A name of several words has no more of them. */
const mostWords = 5

/** A word, the words of one link, or a few words that are a name together: `IP address`, `[identity set](identityset.md)`. */
export function name(cursor: TypeCursor): TypeExpression | undefined {
  const first = cursor.peek()
  if (first?.kind !== 'word') return
  // `object (User)`: a name in the parenthesis is what it is.
  if (/^(?:object|enum)$/i.test(first.text) && wrapsName(cursor)) {
    const [, , inside] = cursor.ahead(3)
    cursor.skip(4)
    return inside && nameOf([inside])
  }
  const named = first.link ? linked(cursor, first) : plain(cursor, first)
  if (!first.link && isNoName(first.text)) return
  cursor.skip(named.length)
  // `NullableInt32` of Go; no page is about such a type.
  const wrapped = first.link ? undefined : primitive(/^Nullable([A-Z]\w*)$/.exec(first.text)?.[1] ?? '')
  return wrapped && named.length === 1
    ? cursor.nullable({kind: 'primitive', name: wrapped})
    : nameOf(named.filter(({kind}) => kind === 'word'))
}

/** `the`, `optional`; but `any` is a type. */
function isNoName(text: string): boolean {
  return primitive(text) === undefined && (functionWord.test(text) || isStatement(text))
}

function wrapsName(cursor: TypeCursor): boolean {
  const name = cursor.peek(2)?.text ?? ''
  const isAlone = cursor.is(/^\($/, 1) && cursor.is(/^\)$/, 3)
  return isAlone && /^[A-Z]\w+$/.test(name) && !isStatement(name) && primitive(name) === undefined
}

/**
 * The words of one link are one name, without what says that it is one: `[user object](user.md)`. In a title of several
 * words a slash parts no types: `[Google Pub/Sub binding](binding.md)`.
 */
function linked(cursor: TypeCursor, first: Token): Token[] {
  const ofLink: Token[] = []
  for (const token of cursor.rest()) {
    if (token.link?.place !== first.link?.place) break
    ofLink.push(token)
  }
  const isTitle = ofLink.filter(({kind}) => kind === 'word').length > 2
  const end = ofLink.findIndex(({kind, text}) => kind !== 'word' && !(isTitle && /^[/&]$/.test(text)))
  return withoutNouns(end < 0 ? ofLink : ofLink.slice(0, end))
}

function withoutNouns(words: Token[]): Token[] {
  let end = words.length
  const isAt = (pattern: RegExp, at: number) => at > 0 && pattern.test(words[at]?.text ?? '')
  while (isAt(manyBehind, end - 1)) end--
  if (isAt(noun, end - 1)) end--
  // `Default Content Type` has a name of its own; `resource type` says that it is one.
  if (isAt(/^(?:resource|complex|entity|enum|enumeration)$/i, end - 1)) end--
  return words.slice(0, end)
}

/** Of a few words to the next sign, which no list here knows, all are one name. */
function plain(cursor: TypeCursor, first: Token): Token[] {
  if (first.text.includes('.') || primitive(first.text) !== undefined) return [first]
  const words: Token[] = []
  for (const token of cursor.ahead(mostWords + 1)) {
    const isFirst = words.length === 0
    if (token.kind !== 'word' || token.link || (token.broken && !isFirst)) break
    if (!isFirst && isGrammar(token.text)) break
    words.push(token)
  }
  if (words.length > mostWords) return [first]
  return withoutNouns(words)
}

function isGrammar(text: string): boolean {
  const patterns = [manyBehind, either, functionWord, identifiers, ...nothing.map((one) => one.words)]
  return isStatement(text) || patterns.some((words) => words.test(text)) || /^\d+$/.test(text)
}
