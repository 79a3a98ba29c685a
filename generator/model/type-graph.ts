import type {Enum, Program, Property, Resource} from './program.ts'

/** Who derives from whom, and what each type has by that. Bases that no page defines, and circles, end a line. */
export interface TypeGraph {
  readonly resource: (name: string) => Resource | undefined
  readonly enumeration: (name: string) => Enum | undefined
  /** The type itself, its base, the base of that, and so on. */
  readonly lineOf: (resource: Resource) => readonly Resource[]
  /** All types that derive from the type, itself not among them. */
  readonly derivedFrom: (resource: Resource) => readonly Resource[]
  /** Own properties over inherited ones, by name. */
  readonly propertiesOf: (resource: Resource) => ReadonlyMap<string, Property>
  /** Whether it is the other type, or derives from it. */
  readonly isA: (resource: Resource, other: Resource) => boolean
  /** Whether the type, or one that it derives from, is open. */
  readonly isOpen: (resource: Resource) => boolean
  /** Whether all types that it derives from are documented. */
  readonly isComplete: (resource: Resource) => boolean
}

/**
 * Indexes the types of a program once.
 *
 * @example
 * const types = typeGraph(program)
 * const user = types.resource('microsoft.graph.user')
 * user && [...types.propertiesOf(user).keys()] // ['id', 'displayName', …], 'id' from its base `entity`
 */
export function typeGraph({resources, enums}: Pick<Program, 'resources' | 'enums'>): TypeGraph {
  const resourceByName = new Map(resources.map((resource) => [resource.name, resource]))
  const enumByName = new Map(enums.map((one) => [one.name, one]))
  const baseOf = ({base}: Resource) => (base === null ? undefined : resourceByName.get(base))
  const lineOf = once((resource: Resource): readonly Resource[] => {
    const line = new Set<Resource>()
    for (let at: Resource | undefined = resource; at && !line.has(at); at = baseOf(at)) line.add(at)
    return [...line]
  })
  const derived = new Map<Resource, Resource[]>(resources.map((resource) => [resource, []]))
  for (const resource of resources)
    for (const base of lineOf(resource).slice(1)) derived.get(base)?.push(resource)
  return {
    resource: (name) => resourceByName.get(name),
    enumeration: (name) => enumByName.get(name),
    lineOf,
    derivedFrom: (resource) => derived.get(resource) ?? [],
    propertiesOf: once((resource) => {
      const line = lineOf(resource).toReversed()
      return new Map(line.flatMap(({properties}) => properties.map((property) => [property.name, property])))
    }),
    isA: (resource, other) => lineOf(resource).includes(other),
    isOpen: (resource) => lineOf(resource).some(({open}) => open),
    isComplete: (resource) => lineOf(resource).every((one) => one.base === null || baseOf(one) !== undefined)
  }
}

function once<T>(make: (resource: Resource) => T): (resource: Resource) => T {
  const made = new Map<Resource, T>()
  return (resource) => {
    const found = made.get(resource) ?? make(resource)
    made.set(resource, found)
    return found
  }
}
