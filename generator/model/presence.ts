/** What the options make of undocumented presence and nullability: the same in every emitter, and for examples. */
import type {Property} from './program.ts'

/**
 * Whether the property may be absent. A relationship may, unless documented as required: it is left out
 * of answers that do not expand it.
 *
 * @example
 * mayBeAbsent(property('code', string), defaults) // true
 */
export function mayBeAbsent(
  property: Pick<Property, 'required' | 'navigation'>,
  options: {readonly undocumentedPresence: 'optional' | 'required'}
): boolean {
  if (property.required !== null) return !property.required
  return property.navigation || options.undocumentedPresence === 'optional'
}

/**
 * Whether the property may be null.
 *
 * @example
 * mayBeNull(property('code', string, {nullable: false}), defaults) // false
 */
export function mayBeNull(
  property: Pick<Property, 'nullable'>,
  options: {readonly undocumentedNull: 'nullable' | 'refused'}
): boolean {
  return property.nullable ?? options.undocumentedNull === 'nullable'
}
