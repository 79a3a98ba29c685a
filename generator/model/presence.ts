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

/**
 * Whether a body that claims to be whole must have the property: in requests only what the docs require of them, and nothing that only
 * the service writes.
 *
 * @example
 * isRequiredIn('request', property('id', string, {required: true, readOnly: true}), defaults) // false
 */
export function isRequiredIn(
  body: 'request' | 'response',
  property: Pick<Property, 'required' | 'requiredToCreate' | 'readOnly' | 'navigation'>,
  options: {readonly undocumentedPresence: 'optional' | 'required'}
): boolean {
  return body === 'response'
    ? !mayBeAbsent(property, options)
    : property.requiredToCreate === true && !property.readOnly
}
