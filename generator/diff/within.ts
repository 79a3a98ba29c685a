import {isOpen} from '../model/open-lists.ts'
import {primitives} from '../model/primitives.ts'
import type {LiteralRef, TypeRef} from '../model/program.ts'
import {type DiffOptions, propertiesBehind, resourceBehind, type Side, valuesBehind} from './context.ts'
import {isAmong} from './scalars.ts'
import {typeWords} from './type-words.ts'

/** A type of one of the models. */
interface Sided {
  readonly type: TypeRef
  readonly side: Side
}

/**
 * Whether all values of one type are values of the other. Types that have pages of their own are told apart by name: what
 * their properties allow is compared where they are.
 *
 * @example
 * isWithin({type: int32, side: old}, {type: integer, side: next}, options) // true
 */
export function isWithin(narrow: Sided, wide: Sided, options: DiffOptions): boolean {
  const a = narrow.type
  const b = wide.type
  const inner = (a: TypeRef, b: TypeRef): boolean =>
    isWithin({type: a, side: narrow.side}, {type: b, side: wide.side}, options)
  if (isAnything(wide)) return true
  if (isAnything(narrow)) return false
  if (a.kind === 'union') return a.of.every((one) => inner(one, b))
  if (b.kind === 'union') return b.of.some((one) => inner(a, one))
  if (a.kind === 'primitive' && b.kind === 'primitive') return isAmong(a.name, b.name)
  if (a.kind === 'literal') return b.kind === 'literal' ? a.value === b.value : isOfPrimitive(a, b)
  if (a.kind === 'collection' && b.kind === 'collection') return inner(a.of, b.of)
  if (a.kind === 'tuple' && b.kind === 'collection') return a.of.every((one) => inner(one, b.of))
  if (a.kind === 'tuple' && b.kind === 'tuple')
    return a.of.length === b.of.length && a.of.every((one, at) => inner(one, b.of[at] ?? one))
  if (a.kind === 'map' && b.kind === 'map') return inner(a.key, b.key) && inner(a.value, b.value)
  if (a.kind === 'keyValuePair' && b.kind === 'keyValuePair')
    return inner(a.key, b.key) && inner(a.value, b.value)
  return areValuesWithin(narrow, wide, options) || isObjectWithin(narrow, wide)
}

/** `any`, a cell that says no type, or a page that describes any JSON value. */
function isAnything({type, side}: Sided): boolean {
  if (type.kind === 'unknown' || (type.kind === 'primitive' && type.name === 'any')) return true
  return resourceBehind(type, side)?.anyValue === true
}

function isOfPrimitive({value}: LiteralRef, type: TypeRef): boolean {
  return type.kind === 'primitive' && primitives[type.name].json === typeof value
}

function areValuesWithin(narrow: Sided, wide: Sided, options: DiffOptions): boolean {
  const values = valuesBehind(narrow.type, narrow.side)
  if (!values) return false
  if (wide.type.kind === 'primitive') return wide.type.name === 'string'
  const others = valuesBehind(wide.type, wide.side)
  if (!others) return false
  if (isOpen(others, options)) return true
  const names = new Set(others.members.map(({name}) => name))
  return !isOpen(values, options) && values.members.every(({name}) => names.has(name))
}

function isObjectWithin(narrow: Sided, wide: Sided): boolean {
  const isObject =
    narrow.type.kind === 'map' ||
    narrow.type.kind === 'keyValuePair' ||
    propertiesBehind(narrow.type, narrow.side) !== undefined
  if (wide.type.kind === 'object' && wide.type.properties.length === 0) return isObject
  if (narrow.type.kind !== 'reference' || wide.type.kind !== 'reference')
    return narrow.type.kind === wide.type.kind && typeWords(narrow.type) === typeWords(wide.type)
  const wanted = wide.side.nameOf(wide.type.name)
  const resource = resourceBehind(narrow.type, narrow.side)
  const names = resource
    ? narrow.side.types.withAncestors(resource).map(({name}) => name)
    : [narrow.type.name]
  return names.some((name) => narrow.side.nameOf(name) === wanted)
}
