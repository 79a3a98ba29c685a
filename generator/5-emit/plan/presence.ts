/** What the options make of presence and null where the docs are silent: the same in every emitter. */
import type {Property} from '../../model/program.ts'
import type {ResolvedOptions} from '../../options.ts'

/**
 * Whether the property may be absent. A relationship may, unless documented as required: it is left out
 * of answers that do not expand it.
 *
 * @example
 * mayBeAbsent(property('code', string), defaults) // true
 */
export function mayBeAbsent(
  property: Property,
  options: Pick<ResolvedOptions, 'undocumentedPresence'>
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
export function mayBeNull(property: Property, options: Pick<ResolvedOptions, 'undocumentedNull'>): boolean {
  return property.nullable ?? options.undocumentedNull === 'nullable'
}
