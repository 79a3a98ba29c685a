import type {Program, Property, Resource, TypeRef} from './program.ts'

/** Names of the types that a type mentions, at any depth: `a collection of x` -> `['x']`. */
export function referencesIn(type: TypeRef): readonly string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name]
    case 'collection':
      return referencesIn(type.of)
    case 'union':
    case 'tuple':
      return type.of.flatMap(referencesIn)
    case 'keyValuePair':
      return [...referencesIn(type.key), ...referencesIn(type.value)]
    case 'map':
      // Its keys are strings, whatever the docs say.
      return referencesIn(type.value)
    case 'object':
      return type.properties.flatMap((property) => referencesIn(property.type))
    default:
      return []
  }
}

/** Names of the types that any of the properties mentions. */
export function referencesOf(properties: readonly Pick<Property, 'type'>[]): readonly string[] {
  return properties.flatMap(({type}) => referencesIn(type))
}

/** Names that properties mention and no page defines, sorted, with the first type by name that mentions each. */
export function undefinedTypes(program: Program): ReadonlyMap<string, Resource> {
  const defined = new Set([...program.resources, ...program.enums].map(({name}) => name))
  const found = new Map<string, Resource>()
  for (const resource of program.resources.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    for (const name of referencesOf(resource.properties))
      if (!defined.has(name) && !found.has(name)) found.set(name, resource)
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
