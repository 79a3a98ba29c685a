import type {ListedValues, TypeExpression} from '../../model/page.ts'
import type {PrimitiveName} from '../../model/program.ts'
import * as words from '../dialect/type-words.ts'
import {isStatement} from '../prose/statements.ts'
import {bracketed} from './brackets.ts'
import {generic, genericInWords, keysTo, severalInWords} from './generics.ts'
import {name} from './names.ts'
import {phrase, primitive, stringNote} from './scalars.ts'
import {skipped, suffixed, typeNoted} from './suffixes.ts'
import type {Token} from './tokens.ts'
import {listOf, type Read, type TypeCursor} from './type-cursor.ts'

/** No phrase of those that mean a primitive has more words. */
const longestPhrase = 8

/** A whole cell: alternatives, which commas and line ends may part as well. */
export function readCell(cursor: TypeCursor): TypeExpression | undefined {
  const isPlural = namesSeveral(cursor.peek())
  const first = alternatives(cursor)
  if (!first) return
  const described = withDescription(cursor, isPlural ? listOf(first) : first)
  const types = [described]
  for (;;) {
    const next = further(cursor, described)
    if (!next) break
    if (next !== 'note') types.push(next)
  }
  return unionOf(types)
}

/** `a | b`, `string or null`. */
const alternatives: Read = (cursor) => {
  const listed = takeOneOf(cursor)
  const types: TypeExpression[] = []
  let isNull = false
  let isFirst = true
  for (;;) {
    const next = isFirst
      ? alternative(cursor)
      : cursor.attempt(() => furtherAlternative(cursor, listed || isNull))
    if (!next) break
    isFirst = false
    if (next === 'null') isNull = true
    else if (next === 'undefined') cursor.state('Optional.')
    else types.push(next)
  }
  const type = unionOf(types)
  if (type) return isNull ? cursor.nullable(type) : type
  return isNull && cursor.isPart ? {kind: 'literal', value: null} : undefined
}

/** `one of`, `any of:`, `oneOf`. */
function takeOneOf(cursor: TypeCursor): boolean {
  if (cursor.is(words.oneOfAlone) && cursor.peek(1)?.kind !== 'sign') {
    cursor.skip()
    return true
  }
  if (!cursor.is(words.oneOf) || !(cursor.is(/^of$/i, 1) || cursor.is(/^either$/i))) return false
  cursor.skip(cursor.is(/^of$/i, 1) ? 2 : 1)
  cursor.take(/^:$/)
  return true
}

type Alternative = TypeExpression | 'null' | 'undefined'

function furtherAlternative(cursor: TypeCursor, commas: boolean): Alternative | undefined {
  const comma = (commas || namesNull(cursor)) && cursor.take(/^,$/)
  if (!cursor.take(words.either) && !comma) return
  cursor.take(words.either)
  return alternative(cursor)
}

/** `string,null`: nothing but a comma between them, as JSON Schema lists types. */
function namesNull(cursor: TypeCursor): boolean {
  return cursor.is(/^,$/) && cursor.is(/^null$/i, 1) && !cursor.peek(2)
}

function alternative(cursor: TypeCursor): Alternative | undefined {
  const nothing = words.nothing.find((one) => cursor.is(one.words))
  const {link, text} = cursor.peek() ?? {}
  // `[undefined](undefined.md)` is a type of that name; of `[Card | undefined](card.md)`, or on another site, it is none.
  const isOfDocs = link?.path !== undefined && link.text === text
  const isAlone = nothing && !isOfDocs && cursor.peek(1)?.kind !== 'word'
  if (isAlone || (nothing && cursor.is(words.either, 1))) {
    cursor.skip()
    return nothing?.means
  }
  return readType(cursor)
}

/** Equal ones once, listed values together, `true` and `false` as a boolean. */
function unionOf(types: readonly TypeExpression[]): TypeExpression | undefined {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.of : [type]))
  const listed = flat.filter((type) => type.kind === 'values')
  const [first] = listed
  const values: ListedValues[] = first ? [{kind: 'values', values: listed.flatMap((one) => one.values)}] : []
  const primitives = new Set<PrimitiveName>()
  const merged = flat.flatMap((type): readonly TypeExpression[] => {
    if (type.kind === 'values') return type === first ? values : []
    if (type.kind !== 'primitive') return [type]
    if (primitives.has(type.name)) return []
    primitives.add(type.name)
    return [type]
  })
  const truths = merged.filter((type) => type.kind === 'literal' && typeof type.value === 'boolean')
  const unique = truths.length > 1 ? withBoolean(merged) : merged
  return unique.length > 1 ? {kind: 'union', of: unique} : unique[0]
}

function withBoolean(types: readonly TypeExpression[]): TypeExpression[] {
  const others = types.filter((type) => type.kind !== 'literal' || typeof type.value !== 'boolean')
  return [...others, {kind: 'primitive', name: 'boolean'}]
}

/** `strings`: several, where no word before it says how many. */
function namesSeveral(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.link && words.plural.test(token.text)
}

/** `String, timestamp` is `String (timestamp)`. */
function withDescription(cursor: TypeCursor, type: TypeExpression): TypeExpression {
  const note = cursor.is(/^,$/) && !cursor.peek(2) ? cursor.peek(1) : undefined
  if (note && words.manyBefore.test(note.text)) {
    cursor.skip(2)
    return listOf(type)
  }
  if (!note || type.kind !== 'primitive' || type.name !== 'string') return type
  if (Object.keys(stringNote(note.text)).length === 0) return type
  cursor.skip(2)
  return typeNoted(cursor, type, note.text)
}

/**
 * Behind a comma, `and` or a line's end a type goes on where it is sure to be one: a note may stand there too.
 * `[a](a.md), [b](b.md), or [c](c.md)`, `String<br/>Int32`, but `String, read-only`.
 */
function further(cursor: TypeCursor, first: TypeExpression): TypeExpression | 'note' | undefined {
  return cursor.attempt(() => {
    if (!cursor.take(/^(?:[,;/]|and)$/i) && !cursor.peek()?.broken) return
    cursor.take(words.either)
    const start = cursor.peek()
    if (!start) return
    if (words.nothing.some((one) => one.means === 'null' && cursor.is(one.words)) && !cursor.peek(1)) {
      cursor.skip()
      cursor.state('Nullable.')
      return 'note'
    }
    const type = cursor.attempt(() => {
      const found = alternatives(cursor)
      return found && (start.link || (ends(cursor) && isSure(found, first))) ? found : undefined
    })
    if (type) return type
    cursor.skip()
    if (!ends(cursor) || !isStatement(start.text)) return
    cursor.state(`${start.text}.`)
    return 'note'
  })
}

function ends(cursor: TypeCursor): boolean {
  return !cursor.peek() || cursor.peek()?.broken === true || cursor.is(/^(?:[,;&.)]|and|or|\||\/)$/i)
}

/** Is it a type, where a note may stand as well? `Int32` and `userIdentity` are, `required` is none. */
function isSure(type: TypeExpression, first: TypeExpression): boolean {
  if (type.kind !== 'named') return true
  if (type.text !== undefined || isStatement(type.name)) return false
  if (type.otherwise && /^(?:dict|list|object|array|map)$/i.test(type.name)) return true
  return first.kind === 'named' || /^[a-z]\w*[A-Z]|\./.test(type.name)
}

const readType: Read = (cursor) =>
  cursor.deeper(() => {
    // JSDoc writes `*` for anything.
    if (cursor.is(/^\*$/) && !isFollowed(cursor)) return skipped(cursor, {kind: 'primitive', name: 'any'}, 1)
    const isNullable = skipLead(cursor)
    const type = primary(cursor)
    const whole = type && suffixed(cursor, type)
    return whole && isNullable ? cursor.nullable(whole) : whole
  })

function primary(cursor: TypeCursor): TypeExpression | undefined {
  const token = cursor.peek()
  if (!token || token.kind === 'range') return
  if (token.kind === 'text') return quoted(cursor, token)
  if (token.kind === 'sign') return bracketed(cursor, alternatives) ?? literal(cursor)
  return (
    keysTo(cursor, readType) ??
    severalInWords(cursor, readType) ??
    knownPhrase(cursor) ??
    literal(cursor) ??
    generic(cursor, alternatives) ??
    genericInWords(cursor, readType) ??
    name(cursor)
  )
}

/** A text in quotes is what the value is, unless it names a primitive. */
function quoted(cursor: TypeCursor, {text, place}: Token): TypeExpression {
  cursor.skip()
  const name = primitive(text)
  if (name) return {kind: 'primitive', name}
  return {kind: 'values', values: [{name: text, place, description: ''}]}
}

/** `1`, `-1`, `true`. */
function literal(cursor: TypeCursor): TypeExpression | undefined {
  const isNegative = cursor.is(/^-$/)
  const token = cursor.peek(isNegative ? 1 : 0)
  const after = cursor.peek(isNegative ? 2 : 1)
  const ends = !after || words.either.test(after.text) || /^[\])}>,;]$/.test(after.text)
  if (!token || token.link || !ends) return
  const isNumber = /^\d{1,15}(?:\.\d{1,10})?$/.test(token.text)
  if (!isNumber && (isNegative || !/^(?:true|false)$/i.test(token.text))) return
  cursor.skip(isNegative ? 2 : 1)
  const value = isNumber ? Number(token.text) * (isNegative ? -1 : 1) : token.text.toLowerCase() === 'true'
  return {kind: 'literal', value}
}

/** Steps over `a user`, `untyped JSON`, `complex type [user](user.md)`, `Nullable long`; says whether `null` may stand there. */
function skipLead(cursor: TypeCursor): boolean {
  let isNullable = false
  for (;;) {
    const token = cursor.peek()
    if (!token || (token.link && !/^[?*]$/.test(token.text))) return isNullable
    const next = cursor.peek(1)
    const stated = words.statements.find((one) => cursor.is(one.words))
    const leads = next?.kind === 'word' && !next.broken
    // `List<? extends User>`
    if (cursor.is(/^\?$/) && cursor.is(/^extends$/, 1)) cursor.skip()
    else if (cursor.is(/^\?$/)) isNullable = true
    // `xsd:dateTime`: of another namespace.
    else if (cursor.is(/^xsd?$/i) && next?.text === ':') cursor.skip()
    // `Pointer to int64`, `*string`.
    else if (cursor.is(/^pointer$/i) && cursor.is(/^to$/i, 1)) cursor.skip()
    else if (stated && leads) cursor.state(stated.note)
    else if (cursor.is(words.adjective) && next?.kind === 'word') cursor.state('')
    else if (!isSkipped(cursor)) return isNullable
    cursor.skip()
  }
}

function isSkipped(cursor: TypeCursor): boolean {
  return cursor.is(/^[*&_#]$/) || (cursor.is(words.article) && isFollowed(cursor)) || leadsToLink(cursor)
}

/** `unknown JSON`, not `Record<string, unknown>`. */
function isFollowed(cursor: TypeCursor): boolean {
  return cursor.peek(1) !== undefined && !cursor.is(/^[\])}>,;|]$/, 1)
}

/** Are all words up to the next link but words that may stand before one? */
function leadsToLink(cursor: TypeCursor): boolean {
  let ahead = 0
  while (!cursor.peek(ahead)?.link && cursor.is(words.beforeLink, ahead)) ahead++
  return ahead > 0 && cursor.peek(ahead)?.link !== undefined
}

/** Words that mean a primitive together: `date and time`. */
function knownPhrase(cursor: TypeCursor): TypeExpression | undefined {
  const rest = cursor.ahead(longestPhrase)
  const end = rest.findIndex(
    (token, index) => token.link || token.kind === 'text' || (index > 0 && token.broken)
  )
  const plain = end < 0 ? rest : rest.slice(0, end)
  const found = phrase(plain.map(({text}) => text).join(' '))
  if (!found) return
  cursor.skip(found.text.split(' ').length)
  return {kind: 'primitive', name: found.name}
}
