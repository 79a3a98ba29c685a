/** What stands behind a type: `x[]`, `x?`, `x collection`, `string (uuid)`, `integer <int64>`, `x 0..*`. */
import leven from 'leven'
import type {TypeExpression} from '../../model/page.ts'
import {type Cardinality, cardinality} from '../dialect/cardinality.ts'
import {identifiers, manyBehind, manyNoted, noun} from '../dialect/type-words.ts'
import {isStatement} from '../prose/statements.ts'
import {nameOf} from './named.ts'
import {numberNote, stringNote} from './scalars.ts'
import type {Token} from './tokens.ts'
import {listOf, orNull, type TypeCursor} from './type-cursor.ts'

export function suffixed(cursor: TypeCursor, type: TypeExpression): TypeExpression | undefined {
  let read = type
  for (;;) {
    const next = suffix(cursor, read)
    if (!next) return read
    read = next
  }
}

/** The type with what stands behind it; none where that says nothing of it. */
function suffix(cursor: TypeCursor, type: TypeExpression): TypeExpression | undefined {
  if (isMany(cursor)) {
    cursor.skip()
    // `Collection(x) collection` and `x collection collection` mean one.
    return type.kind === 'collection' ? type : listOf(type)
  }
  if (cursor.is(/^\[$/)) return cursor.attempt(() => square(cursor, type))
  if (cursor.take(/^\?$/)) {
    // `string?[]`: of the items.
    return cursor.are('[', ']') ? orNull(type) : cursor.nullable(type)
  }
  // Of a column in a database: `int NULL`.
  if (cursor.take(/^NULL$/)) return cursor.nullable(type)
  if (cursor.take(/^!$/)) {
    cursor.state('Not nullable.')
    return type
  }
  // `string & {}`: how TypeScript keeps `'a' | string` apart.
  if (cursor.are('&', '{', '}')) return skipped(cursor, type, 3)
  if (cursor.take(/^[*_&]$/)) return type
  if (cursor.is(noun))
    return cursor.is(identifiers, 1) ? identifier(cursor, type, 2) : skipped(cursor, type, 1)
  if (cursor.is(identifiers) && type.kind !== 'primitive') return identifier(cursor, type, 1)
  if (cursor.is(/^\($/)) return cursor.attempt(() => noted(cursor, type, /^\)$/))
  if (cursor.is(/^<$/) && type.kind === 'primitive') return cursor.attempt(() => noted(cursor, type, /^>$/))
  const range = cursor.peek()?.kind === 'range' ? cardinality(cursor.peek()?.text ?? '') : undefined
  if (!range) return
  cursor.skip()
  return withCardinality(cursor, type, range)
}

/** The type, behind as many tokens as say it. */
export function skipped(cursor: TypeCursor, type: TypeExpression, count: number): TypeExpression {
  cursor.skip(count)
  return type
}

/** `[room](room.md) ids`: what identifies a room. */
function identifier(cursor: TypeCursor, type: TypeExpression, words: number): TypeExpression | undefined {
  const last = cursor.peek(words - 1)
  if (!last) return
  cursor.skip(words)
  if (/^[gu]uids?$/i.test(last.text)) return {kind: 'primitive', name: 'uuid'}
  if (type.kind === 'named') return {kind: 'identifier', of: type, text: last.text, place: last.place}
  return {kind: 'unknown', text: last.text, place: last.place}
}

/** `collection` behind a type, slips included. */
function isMany(cursor: TypeCursor): boolean {
  if (cursor.is(manyBehind)) return true
  const token = cursor.peek()
  if (token?.kind !== 'word' || token.link || token.text.length < 8) return false
  return leven(token.text.toLowerCase(), 'collection') <= 2
}

/** `[]`, `[4]`, `[uuid]`, `[optional]`, `[0..*]`. */
function square(cursor: TypeCursor, type: TypeExpression): TypeExpression | undefined {
  const [, inside, close] = cursor.ahead(3)
  if (inside?.text === ']' || (/^\d+$/.test(inside?.text ?? '') && close?.text === ']')) {
    cursor.skip(inside?.text === ']' ? 2 : 3)
    const isBytes = type.kind === 'primitive' && type.name === 'byte'
    return isBytes ? {kind: 'primitive', name: 'binary'} : listOf(type)
  }
  if (!inside || close?.text !== ']') return
  const range = inside.kind === 'range' ? cardinality(inside.text) : undefined
  if (range) {
    cursor.skip(3)
    return withCardinality(cursor, type, range)
  }
  const isNote = type.kind === 'primitive' || isStatement(inside.text)
  return isNote ? noted(cursor, type, /^\]$/) : undefined
}

function withCardinality(
  cursor: TypeCursor,
  type: TypeExpression,
  {many, required}: Cardinality
): TypeExpression {
  cursor.state(required === null ? '' : required ? 'Required.' : 'Optional.')
  return many ? listOf(type) : type
}

/** The type with what the brackets behind it say: `String` and `timestamp`, `integer` and `int64`, `user` and `collection`. */
function noted(cursor: TypeCursor, type: TypeExpression, close: RegExp): TypeExpression | undefined {
  const inside: Token[] = []
  for (const token of cursor.rest()) {
    if (token.kind !== 'text' && close.test(token.text)) {
      cursor.skip(inside.length + 1)
      const words = inside.slice(1).map(({text}) => text)
      return linkedName(inside) ?? typeNoted(cursor, type, words.join(' '))
    }
    inside.push(token)
  }
  return
}

/** `[string (Booking status)](booking-status.md)`: the name of what the link leads to, behind what it is made of. */
function linkedName([open, ...words]: readonly Token[]): TypeExpression | undefined {
  const {link} = open ?? {}
  const isName =
    words.every((word) => word.kind === 'word' && word.link === link) && /^\p{Lu}/u.test(words[0]?.text ?? '')
  return link?.path !== undefined && isName ? nameOf(words) : undefined
}

export function typeNoted(cursor: TypeCursor, type: TypeExpression, note: string): TypeExpression {
  if (manyNoted.test(note)) return listOf(type)
  const {primitive: name, format} =
    type.kind !== 'primitive' ? {} : type.name === 'string' ? stringNote(note) : numberNote(type.name, note)
  if (format) cursor.format = format
  if (name) return {kind: 'primitive', name}
  if (!format) cursor.state(note)
  return type
}
