import type {TypeExpression} from '../../model/page.ts'
import type {Cardinality} from '../dialect/cardinality.ts'
import {confirmation, typeCorrections} from '../dialect/type-corrections.ts'

/** What a row says of its type beyond the type cell. */
export interface RowWords {
  readonly description: string
  /** Of a column `Cardinality`, or of `[]` behind the name. */
  readonly cardinality?: Cardinality | undefined
}

/**
 * The type of a type cell, as the row's other cells have it.
 *
 * @example
 * rowType({kind: 'primitive', name: 'dateTime'}, {description: 'In seconds since the epoch.'}) // integer
 */
export function rowType(type: TypeExpression, {description, cardinality}: RowWords): TypeExpression {
  const corrected = corrections(type, description)
  return cardinality?.many ? asList(corrected) : corrected
}

function corrections(type: TypeExpression, description: string): TypeExpression {
  if (type.kind === 'collection') return {kind: 'collection', of: corrections(type.of, description)}
  if (type.kind !== 'primitive' || confirmation.test(description)) return type
  const found = typeCorrections.find(({from, words}) => from === type.name && words.test(description))
  return found ? {kind: 'primitive', name: found.to} : type
}

/** A list, unless it is one already, or nothing is known of it. */
export function asList(type: TypeExpression): TypeExpression {
  return type.kind === 'collection' || type.kind === 'unknown' ? type : {kind: 'collection', of: type}
}
