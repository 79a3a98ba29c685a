/**
 * Type cells. The grammar, `·` between alternatives, words in any case:
 *
 *     cell   = type { ("or" · "|" · "/" · "," · "and" · line end) ( type · "null" ) } [ note ]
 *     type   = { lead } ( many ( "(" cell ")" · "<" cell ">" · "[" cell "]" · "of" type ) · "[]" type
 *                       · pair "<" cell "," cell ">"
 *                       · map [ "<" cell "," cell ">" · "[" cell "]" type · "of" type [ "to" type ] ]
 *                       · "{" cell ":" cell "}"
 *                       · name "to" type "map"
 *                       · ( "Nullable" · "Optional" ) ( "(" cell ")" · "<" cell ">" · "[" cell "]" )
 *                       · name )
 *                { "collection" · "[]" · "?" · noun · "(" note ")" }
 *     name   = a word, a phrase that means a primitive, or the words of one link: `[identity set](identityset.md)`
 *     note   = whatever follows: `, maximum size 20`, `. Holds grades.`
 *
 * The words that `lead`, `many`, `pair`, `map` and `noun` stand for are listed in `words.ts`.
 * A cell may list values instead; those are read first, in `listed-values.ts`.
 */
import type {Cell} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {listedCell} from './listed-values.ts'
import {typeTokens} from './tokens.ts'
import {TypeReader} from './type-reader.ts'

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
export function readTypeCell(cell: Pick<Cell, 'inlines' | 'text' | 'place'>): TypeCell {
  const listed = listedCell(cell)
  if (listed) return listed
  const reader = new TypeReader(typeTokens(cell))
  const type = noType.test(cell.text) ? undefined : reader.cell()
  if (!type) return {type: {kind: 'unknown', text: cell.text, place: cell.place}, note: ''}
  return {type, note: reader.note(), ...(reader.format ? {format: reader.format} : {})}
}

/** A cell that puts off saying a type; no type has such a name. */
const noType = /^(?:n\/a|tbd|none|null|void|see (?:below|above|description|remarks)\b.*)\.?$/i
