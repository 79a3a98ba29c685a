import type {Constraints, Property} from '../model/program.ts'

/**
 * What the docs say of a property beyond its type, as a reader would.
 *
 * @example
 * factsOf(property) // ['required', 'at most 40 characters', 'default: "eur"']
 */
export function factsOf(property: Property): string[] {
  const {required, requiredToCreate, nullable, readOnly, key, deprecated, navigation} = property
  const flags: readonly (readonly [boolean, string])[] = [
    [key, 'key'],
    [required === true, 'required'],
    [required === false, 'optional'],
    [requiredToCreate === true, 'required to create'],
    [nullable === true, 'nullable'],
    [nullable === false, 'not nullable'],
    [readOnly, 'read-only'],
    [navigation, 'relationship'],
    [deprecated, 'deprecated']
  ]
  const defaultFact = property.default === undefined ? [] : [`default: ${JSON.stringify(property.default)}`]
  return [
    ...flags.flatMap(([holds, words]) => (holds ? [words] : [])),
    ...constraintFacts(property.constraints, property.type.kind === 'collection' ? 'items' : 'characters'),
    ...defaultFact
  ]
}

function constraintFacts(
  {minLength, maxLength, minimum, maximum, pattern, format}: Constraints,
  unit: string
): string[] {
  return [
    ...(format ? [`format: ${format}`] : []),
    ...(minLength === undefined ? [] : [`at least ${minLength} ${unit}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} ${unit}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(pattern === undefined ? [] : [`pattern: ${pattern}`])
  ]
}
