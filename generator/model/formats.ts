/** String formats, such as dates, UUIDs and addresses: validated, or only documented. */
import {primitives} from './primitives.ts'
import type {Constraints, PrimitiveName, Property} from './program.ts'

/** A primitive and its constraints, as far as values are validated against them. */
export interface ValidatedPrimitive {
  readonly name: PrimitiveName
  readonly constraints: Constraints
}

/**
 * What values of a primitive are validated as: any string, where formats only annotate.
 *
 * @example
 * validatedAs('annotate', 'dateTime', {maxLength: 30}) // {name: 'string', constraints: {maxLength: 30}}
 */
export function validatedAs(
  formats: 'assert' | 'annotate',
  name: PrimitiveName,
  constraints: Constraints
): ValidatedPrimitive {
  if (formats === 'assert') return {name, constraints}
  const {format: _, ...rest} = constraints
  return {name: primitives[name].format === undefined ? name : 'string', constraints: rest}
}

/**
 * Whether a string may be empty whatever its format: where the docs state nothing but the format of a string, services
 * write an empty one as often as null.
 *
 * @example
 * mayBeEmpty('string', {format: 'uri'}) // true
 */
export function mayBeEmpty(name: PrimitiveName, {format, minLength = 0}: Constraints): boolean {
  return format !== undefined && name === 'string' && minLength === 0
}

/**
 * The constraints that values of a property are validated against: what may not be null may not be empty in its place.
 *
 * @example
 * effectiveConstraints('assert', property('link', string, {constraints: {format: 'uri'}}), false) // {format: 'uri', minLength: 1}
 */
export function effectiveConstraints(
  formats: 'assert' | 'annotate',
  {type, constraints}: Property,
  nullable: boolean
): Constraints {
  const formed = formats === 'assert' && type.kind === 'primitive' && mayBeEmpty(type.name, constraints)
  return formed && !nullable ? {...constraints, minLength: 1} : constraints
}
