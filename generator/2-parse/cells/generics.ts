/** Types made of others by a word: `Vec<string>`, `array of strings`, `map of string to Int32`. */
import type {TypeExpression} from '../../model/page.ts'
import {type Generic, genericKind} from '../dialect/generics.ts'
import {
  count,
  manyAlone,
  manyBefore,
  manyOf,
  mapAlone,
  mapOf,
  plural,
  several
} from '../dialect/type-words.ts'
import {isStatement} from '../prose/statements.ts'
import type {Token} from './tokens.ts'
import {listOf, type Read, type TypeCursor} from './type-cursor.ts'

const any: TypeExpression = {kind: 'primitive', name: 'any'}
const string: TypeExpression = {kind: 'primitive', name: 'string'}

const closings: ReadonlyMap<string, RegExp> = new Map([
  ['(', /^\)$/],
  ['<', /^>$/],
  ['[', /^\]$/],
  ['{', /^\}$/]
])

/** `Vec<string>`, `Map[string, user]`, `Collection(user)`; none where the brackets hold no types. */
export function generic(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const [head, open] = cursor.ahead(2)
  if (head?.kind !== 'word' || !open || !belongs(head, open)) return
  const close = closings.get(open.text)
  if (!close || cursor.is(close, 2)) return
  const name = head.text.replaceAll(/::|\\/g, '.')
  const quoted = cursor.peek(2)?.kind === 'text'
  const kind = /^enum$/i.test(name) && quoted ? 'values' : genericKind(name)
  if (/^object$/i.test(name))
    return cursor.attempt(() => shape(cursor, close, read) ?? keysAndValues(cursor, close, read))
  if (!kind) return
  const labelled = kind === 'map' && cursor.is(/^keys?$/i, 2) && cursor.is(/^:$/, 3)
  if (labelled) return cursor.attempt(() => keysAndValues(cursor, close, read))
  if (open.text === '{' && kind !== 'map' && kind !== 'list') return
  if (open.text === '(' && isNoted(cursor, name)) return
  cursor.skip(2)
  if (open.text === '(') cursor.take(/^of$/i)
  const args = wraps.has(kind) ? onlyArgument(cursor, read) : argumentsOf(cursor, (inner) => inner.part(read))
  if (!args) return
  // Terraform states a default behind it: `optional(bool, true)`.
  if (kind === 'same' || (kind === 'optional' && open.text === '(')) skipTo(cursor, close)
  if (!cursor.take(close) && cursor.peek()) return
  return genericType(kind, args, {cursor, read, open: open.text})
}

/** `array (required)`; but OData's `Collection(key)` holds a type whatever its name, and so does what is a link. */
function isNoted(cursor: TypeCursor, name: string): boolean {
  const [inside, end] = cursor.ahead(4).slice(2)
  if (inside === undefined || inside.link || /^collection$/i.test(name)) return false
  return end?.text === ')' && isStatement(inside.text)
}

/** What these say of a value they say of the property. */
const wraps: ReadonlySet<Generic> = new Set(['optional', 'nullable', 'same'])

/** The bracket of a generic link stands inside of it; angles may follow one. */
function belongs(head: Token, open: Token): boolean {
  return head.link === undefined || open.text === '<' || open.link?.place === head.link.place
}

interface Arguments {
  readonly types: readonly TypeExpression[]
  /** Behind them stands `...`: `tuple[int, ...]`. */
  readonly goOn: boolean
}

function onlyArgument(cursor: TypeCursor, read: Read): Arguments | undefined {
  const type = read(cursor)
  return type && {types: [type], goOn: false}
}

function argumentsOf(cursor: TypeCursor, read: Read): Arguments | undefined {
  const types: TypeExpression[] = []
  do {
    if (types.length > 0 && cursor.take(/^(?:\.\.\.|…)$/)) return {types, goOn: true}
    const type = read(cursor)
    if (!type) return
    types.push(type)
  } while (cursor.take(/^(?:[,;:]|=>)$/))
  return {types, goOn: false}
}

interface Brackets {
  readonly cursor: TypeCursor
  readonly read: Read
  readonly open: string
}

function genericType(
  kind: Generic,
  {types, goOn}: Arguments,
  brackets: Brackets
): TypeExpression | undefined {
  const {cursor, open} = brackets
  const [first = any, second, third] = types
  if (goOn) return kind === 'tuple' && !second ? listOf(first) : undefined
  switch (kind) {
    case 'list':
      // `vector(1536)`: how many it holds.
      if (!second) return listOf(first.kind === 'literal' && typeof first.value === 'number' ? any : first)
      if (open === '(') return listOf({kind: 'union', of: types})
      return open === '<' && !third ? keyed(first, second) : undefined
    case 'map':
      return third ? undefined : mapOfTypes(first, second, brackets)
    case 'pair':
      return second && !third ? {kind: 'keyValuePair', key: first, value: second} : undefined
    case 'optional':
      // In Python an `Optional[str]` is there, and may be `None`.
      if (open === '[') return cursor.nullable(first)
      cursor.state('Optional.')
      return first
    case 'nullable':
      return cursor.nullable(first)
    case 'same':
      return first
    case 'union':
    case 'values':
      return unionOf(types, cursor)
    case 'tuple':
      return {kind: 'tuple', of: types}
  }
}

/** `Union[str, None]` is a string, or null. */
function unionOf(types: readonly TypeExpression[], cursor: TypeCursor): TypeExpression {
  const others = types.filter((type) => type.kind !== 'literal' || type.value !== null)
  const [first = any, second] = others
  const type: TypeExpression = second ? {kind: 'union', of: others} : first
  return others.length < types.length ? cursor.nullable(type) : type
}

/** `Map<string, user>`, `map[string]user`, and `Dictionary<user>`: keys of objects are strings. */
function mapOfTypes(
  first: TypeExpression,
  second: TypeExpression | undefined,
  {cursor, read, open}: Brackets
): TypeExpression {
  if (second) return {kind: 'map', key: first, value: second}
  const value = open === '[' ? cursor.attempt(() => valueBehind(cursor, read)) : undefined
  return value ? {kind: 'map', key: first, value} : {kind: 'map', key: string, value: first}
}

/** In PHP an array with numbers for keys is a list. */
function keyed(key: TypeExpression, value: TypeExpression): TypeExpression {
  const isText = key.kind === 'primitive' && key.name === 'string'
  return isText ? {kind: 'map', key, value, ofArray: true} : listOf(value)
}

function valueBehind(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const next = cursor.peek()
  return next && (next.kind === 'word' || /^[[*{(]$/.test(next.text)) ? cursor.part(read) : undefined
}

/** `object({ name = string })`: as Terraform writes it. */
function shape(cursor: TypeCursor, close: RegExp, read: Read): TypeExpression | undefined {
  if (!cursor.is(/^\{$/, 2)) return
  cursor.skip(2)
  const type = read(cursor)
  return type && cursor.take(close) ? type : undefined
}

/** `object (keys:string, values:string)`, `map (key: string, value: string)`, `object<string, number>`. */
function keysAndValues(cursor: TypeCursor, close: RegExp, read: Read): TypeExpression | undefined {
  const isNamed = cursor.is(/^\($/, 1)
  cursor.skip(2)
  const label = () => !isNamed || (cursor.take(/^(?:keys?|values?)$/i) && cursor.take(/^:$/))
  const key = label() ? cursor.part(read) : undefined
  const value = key && cursor.take(/^,$/) && label() ? cursor.part(read) : undefined
  return key && value && cursor.take(close) ? {kind: 'map', key, value} : undefined
}

/** Steps over what more stands in brackets: `Annotated[str, Field(min_length=1)]`. */
function skipTo(cursor: TypeCursor, close: RegExp): void {
  let depth = 0
  while (cursor.peek() && (depth > 0 || !cursor.is(close))) {
    if (cursor.is(/^[[(<{]$/)) depth++
    if (cursor.is(/^[\])>}]$/)) depth--
    cursor.skip()
  }
}

/** `array of strings`, `list of two numbers`, `repeated string`, `map of string to Int32`, `object of string to Int32`, `array`. */
export function genericInWords(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const token = cursor.peek()
  if (token?.kind !== 'word') return
  const isOf = cursor.is(/^of$/i, 1)
  if (isOf && manyOf.test(token.text)) return many(cursor, read)
  if (isOf && mapOf.test(token.text)) return map(cursor, read)
  if (isOf && cursor.is(/^object$/i) && cursor.is(/^to$/i, 3)) return map(cursor, read)
  const followed = cursor.peek(1)?.kind === 'word'
  if (manyBefore.test(token.text) && followed) {
    cursor.skip()
    const of = cursor.part(read)
    return of && listOf(of)
  }
  if (token.link || followed) return
  if (manyAlone.test(token.text)) return alone(cursor, listOf(any))
  return mapAlone.test(token.text) ? alone(cursor, {kind: 'map', key: string, value: any}) : undefined
}

/** `one or more [user](user.md) objects`, `multiple strings`, `3 numbers`. */
export function severalInWords(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  return cursor.attempt(() => {
    const words = severalAhead(cursor)
    if (words === 0) return
    cursor.skip(words)
    const of = cursor.part(read)
    return of && listOf(of)
  })
}

/** How many words say that several follow. */
function severalAhead(cursor: TypeCursor): number {
  if (cursor.is(count) && cursor.is(plural, 1)) return 1
  const lengths = [4, 3, 2, 1].filter((length) => cursor.peek(length)?.kind === 'word')
  const words = (length: number) => cursor.ahead(length).map(({text}) => text)
  return lengths.find((length) => several.test(words(length).join(' '))) ?? 0
}

function alone(cursor: TypeCursor, type: TypeExpression): TypeExpression {
  cursor.skip()
  return type
}

function many(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  cursor.skip(2)
  const isAtMost = /^(?:up to|at most)$/i.test(`${cursor.peek()?.text} ${cursor.peek(1)?.text}`)
  const at = isAtMost ? 2 : 0
  if (cursor.is(count, at) && cursor.peek(at + 1)?.kind === 'word') {
    if (isAtMost) cursor.state(`Up to ${cursor.peek(at)?.text} items.`)
    cursor.skip(at + 1)
  }
  if (cursor.is(/^(?:arrays|lists|collections)$/i) && cursor.peek(1)?.kind !== 'word') {
    return alone(cursor, listOf(listOf(any)))
  }
  const of = cursor.part(read)
  // `Collection of String collection` means one.
  if (of?.kind === 'collection' && cursor.is(/^collections?$/i, -1)) return of
  return of && listOf(of)
}

function map(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  cursor.skip(2)
  const first = cursor.part(read)
  const value = first && cursor.take(/^to$/i) ? cursor.part(read) : undefined
  return first && {kind: 'map', key: value ? first : string, value: value ?? first}
}

/** `String to [user](user.md) object map`. */
export function keysTo(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  if (!cursor.is(/^to$/i, 1) || !/^map$/i.test(cursor.last?.text ?? '')) return
  cursor.skip(2)
  const value = cursor.part(read)
  cursor.take(/^map$/i)
  return value && {kind: 'map', key: string, value}
}
