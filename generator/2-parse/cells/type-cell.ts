/**
 * Type cells. The grammar, `·` between alternatives, words in any case:
 *
 *     cell   = union { ( "," · ";" · "and" · line end ) ( union · statement ) } [ note ]
 *     union  = [ "one of" ] type { ( "|" · "or" · "/" ) ( type · "null" · "undefined" ) }
 *     type   = { lead } ( generic ( "<" · "(" · "[" ) union { "," union } ( ">" · ")" · "]" )
 *                       · many "of" type · map "of" type [ "to" type ] · name "to" type "map"
 *                       · "[" "]" type · "[" union "]" · "[" union "," union "]" · "(" union ")"
 *                       · "map" "[" union "]" type · "{" "[" name ":" union "]" ":" union "}"
 *                       · "{" name ":" union { ( ";" · "," ) name ":" union } "}"
 *                       · text in quotes · number · "true" · "false" · name )
 *                { "collection" · "[]" · "?" · noun · "(" note ")" · "0..*" }
 *     lead   = "?" · "*" · an article · an adjective · a statement: `nullable`, `optional`
 *     name   = a word, a phrase that means a primitive, a few words, or the words of one link
 *     note   = what a sign or a word leads to that goes on: `, maximum size 20`, `. Holds grades.`
 *
 * The words are data: see `dialect/type-words.ts`, `dialect/generics.ts` and `dialect/scalars.ts`. A cell of which
 * more is left than a note says no type; a type may also be the last sentence of a cell. A cell may list values
 * instead; those are read first, in `listed-values.ts`.
 */
import type {Dialect} from '../../model/dialect.ts'
import type {Cell} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {noteLead} from '../dialect/type-words.ts'
import {isStatement} from '../prose/statements.ts'
import {inDialect} from './dialect-tokens.ts'
import {listedCell} from './listed-values.ts'
import {type Token, typeTokens} from './tokens.ts'
import {TypeCursor} from './type-cursor.ts'
import {readCell} from './type-reader.ts'

/** A type cell, read. */
export interface TypeCell {
  readonly type: TypeExpression
  /** What the cell says beyond the type: `readonly`, `maximum size 20`. */
  readonly note: string
  readonly format?: Format
}

/**
 * @example
 * readTypeCell(cell) // of `Collection(String)`: {type: {kind: 'collection', of: {kind: 'primitive', name: 'string'}}, note: ''}
 */
export function readTypeCell(
  cell: Pick<Cell, 'inlines' | 'text' | 'place'>,
  dialect: Dialect = {}
): TypeCell {
  const written = noType.test(cell.text) ? [] : typeTokens(cell)
  const {tokens, stated} = inDialect(written, dialect)
  if (stated.length > 0) {
    const {note, ...type} = readTokens(tokens) ?? unknown(cell)
    return {...type, note: [...stated, note].filter(Boolean).join('. ')}
  }
  return listedCell(cell) ?? readTokens(tokens) ?? lastSentence(tokens) ?? unknown(cell)
}

function unknown({text, place}: Pick<Cell, 'text' | 'place'>): TypeCell {
  return {type: {kind: 'unknown', text, place}, note: ''}
}

/** A cell that puts off saying a type; no type has such a name. */
const noType =
  /^(?:n\/a|tbd|none|null|void|undefined|varies|unknown|see (?:below|above|description|remarks)\b.*)\.?$/i

function readTokens(tokens: readonly Token[]): TypeCell | undefined {
  const cursor = new TypeCursor(tokens)
  const type = readCell(cursor)
  while (type && cursor.take(/^[\])}>*_"'`]$/));
  if (!type || !isUnderstood(cursor, type)) return
  const rest = [...cursor.rest()].map(({text}) => text).join(' ')
  // `string (required)<br>Maximum length: 24`: what is said in brackets is a sentence of its own.
  const last = rest === '' ? cursor.notes.length - 1 : -1
  const notes = cursor.notes.map((note, at) => (at === last ? note : note.replace(/(?<![.,;])$/, '.')))
  return {
    type,
    note: [...notes, rest].filter(Boolean).join(' '),
    ...(cursor.format ? {format: cursor.format} : {})
  }
}

/** Is what is left but a note? */
function isUnderstood(cursor: TypeCursor, type: TypeExpression): boolean {
  const next = cursor.peek()
  if (!next || next.broken || next.kind === 'range') return true
  if (next.kind === 'word')
    return (
      isStatement(next.text) ||
      (isScalar(type) && (noteLead.test(next.text) || /^\d+(?:-\d+)?$/.test(next.text)))
    )
  return /^[.,;:(–—=-]$/.test(next.text) || (isScalar(type) && /^(?:[<>≤≥[|]|<=|>=)$/.test(next.text))
}

function isScalar(type: TypeExpression): boolean {
  if (type.kind === 'collection') return isScalar(type.of)
  if (type.kind === 'named') return type.otherwise !== undefined
  return type.kind === 'primitive' || type.kind === 'map'
}

/** `Moment when it was made. DateTimeOffset`: a type alone behind the sentences that speak of it. */
function lastSentence(tokens: readonly Token[]): TypeCell | undefined {
  const end = tokens.findLastIndex(({text}) => text === '.')
  const last = readTokens(tokens.slice(end + 1))
  const isSure = last?.note === '' && (last.type.kind === 'named' ? last.type.link : isScalar(last.type))
  return end > 1 && isSure ? last : undefined
}
