/** What stands in brackets of its own, and the types that this means. */
import type {ShownProperty, TypeExpression} from '../../model/page.ts'
import {isStatement} from '../prose/statements.ts'
import {nameOf} from './named.ts'
import {primitive} from './scalars.ts'
import {listOf, type Read, type TypeCursor} from './type-cursor.ts'

const any: TypeExpression = {kind: 'primitive', name: 'any'}

/** `[string]`, `(a | b)`, `{name: string}`, `<string>`. */
export function bracketed(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  if (cursor.is(/^\[$/)) return square(cursor, read)
  if (cursor.is(/^\($/)) return round(cursor, read)
  if (cursor.is(/^\{$/)) return curly(cursor, read)
  return
}

/** `[string]`, `[number, number]`, `[]string`, `[4]string`, `[String: user]`, `[*]`. */
function square(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  cursor.skip()
  if (cursor.take(/^(?:\*|\.\.\.|…)$/) && cursor.take(/^\]$/)) return listOf(any)
  if (cursor.take(/^\]$/)) return listBehind(cursor, read) ?? listOf(any)
  if (cursor.is(/^\d+$/) && cursor.is(/^\]$/, 1)) {
    cursor.skip(2)
    return listBehind(cursor, read)
  }
  const first = cursor.part(read)
  if (!first) return
  if (cursor.take(/^:$/)) {
    const value = cursor.part(read)
    return value && closed(cursor, /^\]$/, {kind: 'map', key: first, value})
  }
  // `[u8; 32]`
  if (cursor.take(/^;$/)) return cursor.take(/^\d+$/) ? closed(cursor, /^\]$/, listOf(first)) : undefined
  if (cursor.is(/^,$/)) return tuple(cursor, first, /^\]$/, read)
  if (!cursor.take(/^\]$/)) return
  // Of a link that is not closed, `[user](user.md`, the text is the name.
  const isLink = cursor.is(/^\($/) && ![...cursor.rest()].some(({text}) => text === ')')
  return isLink ? first : listOf(first)
}

/** `[]string`. */
function listBehind(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const next = cursor.peek()
  if (!next || (next.kind !== 'word' && !/^[[*{(]$/.test(next.text))) return
  // `[][[user](user.md)]`: the brackets around the link adorn it.
  if (cursor.are('[') && cursor.peek(1)?.link) {
    cursor.skip()
    const of = cursor.part(read)
    return of && closed(cursor, /^\]$/, listOf(of))
  }
  const of = cursor.part(read)
  if (of?.kind === 'primitive' && of.name === 'byte') return {kind: 'primitive', name: 'binary'}
  return of && listOf(of)
}

/** `number, number]`; of `number, ...]` there are any number. */
function tuple(
  cursor: TypeCursor,
  first: TypeExpression,
  close: RegExp,
  read: Read
): TypeExpression | undefined {
  const of = [first]
  while (cursor.take(/^,$/)) {
    if (cursor.take(/^(?:\.\.\.|…)$/))
      return of.length === 1 ? closed(cursor, close, listOf(first)) : undefined
    if (cursor.is(close)) break
    const next = cursor.part(read)
    if (!next) return
    of.push(next)
  }
  return closed(cursor, close, of.length === 1 ? first : {kind: 'tuple', of})
}

/** `(a | b)`, `(string, number)`, `(optional) string`. */
function round(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const [, note, close] = cursor.ahead(3)
  if (note && close?.text === ')' && isStatement(note.text)) {
    cursor.skip(3)
    cursor.state(`${note.text}.`)
    return read(cursor)
  }
  const first = isListed(cursor) ? skipInto(cursor).part(read) : read(skipInto(cursor))
  if (!first) return
  // `(string, optional)`
  const statement = cursor.is(/^,$/) && cursor.peek(2)?.text === ')' ? cursor.peek(1)?.text : undefined
  if (statement !== undefined && isStatement(statement)) {
    cursor.skip(3)
    cursor.state(`${statement}.`)
    return first
  }
  if (cursor.is(/^,$/)) return tuple(cursor, first, /^\)$/, read)
  return withDefault(cursor, first)
}

/** `(bool: false)`, `(string: <required>)`: behind the type stands its default, or whether it is required. */
function withDefault(cursor: TypeCursor, type: TypeExpression): TypeExpression | undefined {
  if (!cursor.is(/^:$/) || type.kind === 'named') return closed(cursor, /^\)$/, type)
  const [, first, second, third] = cursor.ahead(4)
  const rest = [...cursor.rest()]
  if (!first || rest.at(-1)?.text !== ')') return
  cursor.skip(rest.length)
  if (first.text === '<' && second && third?.text === '>' && isStatement(second.text))
    cursor.state(`${second.text}.`)
  else if (second?.text === ')' && !/^(?:nil|null|none)?$/i.test(first.text))
    cursor.state(`Default: \`${first.text}\`.`)
  return type
}

/** `(string | null)[]`: what is said in the parenthesis is said of the items. */
function isListed(cursor: TypeCursor): boolean {
  let depth = 0
  let end = 0
  for (const {kind, text} of cursor.rest()) {
    if (kind === 'sign') depth += text === '(' ? 1 : text === ')' ? -1 : 0
    if (depth === 0) break
    end++
  }
  return end > 0 && cursor.peek(end + 1)?.text === '[' && cursor.peek(end + 2)?.text === ']'
}

function skipInto(cursor: TypeCursor): TypeCursor {
  cursor.skip()
  return cursor
}

/** `{[key: string]: number}`, `{String: user}`, `{String => user}`, `{name: string; age: number}`. */
function curly(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  cursor.skip()
  if (cursor.take(/^\}$/)) return any
  if (cursor.take(/^(?:\.\.\.|…)$/)) return closed(cursor, /^\}$/, any)
  if (cursor.is(/^\[$/)) return indexed(cursor, read)
  const [first, second, third] = cursor.ahead(3)
  // `{expression}`: a name that the link says.
  if (first?.link && second?.text === '}') {
    cursor.skip(2)
    return nameOf([first])
  }
  const isName = first?.kind === 'word' || first?.kind === 'text'
  const isMember =
    isName && (/^[:=]$/.test(second?.text ?? '') || (second?.text === '?' && third?.text === ':'))
  const isKey = first !== undefined && (first.link !== undefined || primitive(first.text) !== undefined)
  if (isMember && !isKey) return members(cursor, read)
  const key = cursor.part(read)
  if (!key || !cursor.take(/^(?::|=>)$/)) return
  const value = cursor.part(read)
  return value && closed(cursor, /^\}$/, {kind: 'map', key, value})
}

/** `[key: string]: number}`, `[key in Color]: number}`. */
function indexed(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  cursor.skip(2)
  if (!cursor.take(/^(?::|in)$/)) return
  const key = cursor.part(read)
  if (!key || !cursor.take(/^\]$/)) return
  cursor.take(/^\?$/)
  if (!cursor.take(/^:$/)) return
  const value = cursor.part(read)
  cursor.take(/^[;,]$/)
  return value && closed(cursor, /^\}$/, {kind: 'map', key, value})
}

/** `name: string; age: number}`, and as Terraform writes it, `name = optional(string)`, a line each. */
function members(cursor: TypeCursor, read: Read): TypeExpression | undefined {
  const properties: ShownProperty[] = []
  for (;;) {
    const name = cursor.peek()
    if (name?.kind !== 'word' && name?.kind !== 'text') return
    cursor.skip()
    const optional = cursor.take(/^\?$/) || (cursor.is(/^=$/) && cursor.is(/^optional$/, 1))
    if (!cursor.take(/^[:=]$/)) return
    const at = cursor.peek()
    const type = cursor.part(read)
    if (!type || !at) return
    properties.push({
      name: name.text,
      place: name.place,
      type,
      valuePlace: at.place,
      ...(optional && {optional})
    })
    const more = cursor.take(/^[;,]$/) || cursor.peek()?.broken
    if (cursor.take(/^\}$/)) return {kind: 'object', properties}
    if (!more) return
  }
}

/** The type, if here the bracket closes; at the end of a cell it may be left open. */
function closed(cursor: TypeCursor, close: RegExp, type: TypeExpression): TypeExpression | undefined {
  return cursor.take(close) || cursor.peek() === undefined ? type : undefined
}
