import type {Constraints, Format, PrimitiveName, TypeRef} from '../model/program.ts'

/** What each primitive's values are among, one step wider. */
const wider: {readonly [name in PrimitiveName]: readonly PrimitiveName[]} = {
  byte: ['int16'],
  sbyte: ['int16'],
  int16: ['int32', 'single'],
  int32: ['int64', 'double'],
  int64: ['integer', 'decimal'],
  integer: ['number'],
  single: ['double'],
  double: ['number'],
  decimal: ['number'],
  number: ['any'],
  boolean: ['any'],
  dateTime: ['string'],
  date: ['string'],
  time: ['string'],
  duration: ['string'],
  uuid: ['string'],
  binary: ['string'],
  stream: ['string'],
  string: ['any'],
  any: []
}

/**
 * Whether all values of one primitive are values of the other.
 *
 * @example
 * isAmong('int32', 'double') // true
 */
export function isAmong(narrow: PrimitiveName, wide: PrimitiveName): boolean {
  return narrow === wide || wider[narrow].some((next) => isAmong(next, wide))
}

/** Formats that are as good as a primitive. */
const primitiveOf: {readonly [format in Format]?: PrimitiveName} = {
  'date-time': 'dateTime',
  date: 'date',
  time: 'time',
  duration: 'duration',
  uuid: 'uuid'
}

/** A type with its constraints, where a string of a format is the primitive that means the same: `string (uuid)` is `uuid`. */
export function withoutFormat(
  type: TypeRef,
  constraints: Constraints
): {readonly type: TypeRef; readonly constraints: Constraints} {
  const {format, ...others} = constraints
  const name = format && primitiveOf[format]
  const isString = type.kind === 'primitive' && (type.name === 'string' || type.name === name)
  return name && isString ? {type: {kind: 'primitive', name}, constraints: others} : {type, constraints}
}
