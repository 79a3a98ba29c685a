/** Forms of texts: dates, times, UUIDs, addresses; held to, or only documented. */
import {primitives} from './primitives.ts'
import type {Constraints, PrimitiveName, Property} from './program.ts'

/** A primitive and what the docs say of its values, as far as values are held to it. */
export interface Checked {
  readonly name: PrimitiveName
  readonly constraints: Constraints
}

/**
 * What values of a primitive are held to: where formats only annotate, a text of any form.
 *
 * @example
 * checked('annotate', 'dateTime', {maxLength: 30}) // {name: 'string', constraints: {maxLength: 30}}
 */
export function checked(
  formats: 'assert' | 'annotate',
  name: PrimitiveName,
  constraints: Constraints
): Checked {
  if (formats === 'assert') return {name, constraints}
  const {format: _, ...rest} = constraints
  return {name: primitives[name].format === undefined ? name : 'string', constraints: rest}
}

/**
 * Whether a text may be empty whatever its form: where the docs state the form of a string alone, services write
 * an empty one for none as often as null.
 *
 * @example
 * mayBeEmpty('string', {format: 'uri'}) // true
 */
export function mayBeEmpty(name: PrimitiveName, {format, minLength = 0}: Constraints): boolean {
  return format !== undefined && name === 'string' && minLength === 0
}

/**
 * What values of a property are held to: what may not be null may not be empty in its place.
 *
 * @example
 * heldTo('assert', property('link', string, {constraints: {format: 'uri'}}), false) // {format: 'uri', minLength: 1}
 */
export function heldTo(
  formats: 'assert' | 'annotate',
  {type, constraints}: Property,
  nullable: boolean
): Constraints {
  const formed = formats === 'assert' && type.kind === 'primitive' && mayBeEmpty(type.name, constraints)
  return formed && !nullable ? {...constraints, minLength: 1} : constraints
}
