import type {Facts, TypeExpression} from '../../model/page.ts'

/**
 * The type that a description tells without a word for it: what it lists are texts, truths or numbers, and what has a
 * format is a text. None where it tells nothing.
 *
 * @example
 * impliedType(facts) // of "Possible values are: `open`, `shut`.": {kind: 'primitive', name: 'string'}
 */
export function impliedType({values, constraints}: Facts): TypeExpression | undefined {
  const lists = values?.closed || values?.open
  const named = lists ? values.values.filter(({name}) => name !== 'null') : []
  if (named.length > 1) return {kind: 'primitive', name: primitiveOf(named.map(({name}) => name))}
  return constraints.format ? {kind: 'primitive', name: 'string'} : undefined
}

function primitiveOf(values: readonly string[]): 'boolean' | 'integer' | 'number' | 'string' {
  if (values.every((value) => /^(?:true|false)$/i.test(value))) return 'boolean'
  if (values.every((value) => /^-?\d+$/.test(value))) return 'integer'
  return values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value)) ? 'number' : 'string'
}
