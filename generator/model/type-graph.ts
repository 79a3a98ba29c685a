import {distinct} from './distinct-properties.ts'
import {once} from './once.ts'
import type {Enum, Property, Resource} from './program.ts'

/** A resource, or one that has no name in TypeScript yet. */
type AnyResource = Omit<Resource, 'typeName'>

/** Which types derive from which, and what each has by that. Types of an inheritance cycle count as without a base. */
export interface TypeGraph<R extends AnyResource = Resource> {
  readonly resource: (name: string) => R | undefined
  readonly enumeration: (name: string) => Enum | undefined
  /** The type that it derives from, where a page defines that. */
  readonly baseOf: (resource: R) => R | undefined
  /** The type itself, its base, the base of that, and so on. */
  readonly withAncestors: (resource: R) => readonly R[]
  /** All types that derive from the type, directly or not. */
  readonly derivedFrom: (resource: R) => readonly R[]
  /** Own and inherited properties by name; the farthest ancestor's come first, and an own one replaces an inherited one. */
  readonly propertiesOf: (resource: R) => ReadonlyMap<string, Property>
  /** Whether it is the other type, or derives from it. */
  readonly isA: (resource: R, other: R) => boolean
  /** Whether the type, or one that it derives from, is open. */
  readonly isOpen: (resource: R) => boolean
  /** Whether all types that it derives from are documented. */
  readonly isComplete: (resource: R) => boolean
  /** Types that derive from themselves: each with its base, the base of that and so on, from the first by name. */
  readonly cycles: readonly (readonly R[])[]
}

/**
 * Indexes the types of a program once.
 *
 * @example
 * const types = typeGraph(program)
 * const user = types.resource('microsoft.graph.user')
 * user && [...types.propertiesOf(user).keys()] // ['id', 'displayName', …], 'id' from its base `entity`
 */
export function typeGraph<R extends AnyResource>({
  resources,
  enums = []
}: {
  readonly resources: readonly R[]
  readonly enums?: readonly Enum[]
}): TypeGraph<R> {
  const resourceByName = new Map(resources.map((resource) => [resource.name, resource]))
  const enumByName = new Map(enums.map((one) => [one.name, one]))
  const statedBaseOf = ({base}: R) => (base === null ? undefined : resourceByName.get(base))
  const cycles = cyclesOf(resources, statedBaseOf)
  const inCycle = new Set(cycles.flat())
  const baseOf = (resource: R) => (inCycle.has(resource) ? undefined : statedBaseOf(resource))
  const withAncestors = once((resource: R): readonly R[] => {
    const base = baseOf(resource)
    return base === undefined ? [resource] : [resource, ...withAncestors(base)]
  })
  const derived = new Map<R, R[]>(resources.map((resource) => [resource, []]))
  for (const resource of resources)
    for (const base of withAncestors(resource).slice(1)) derived.get(base)?.push(resource)
  return {
    resource: (name) => resourceByName.get(name),
    enumeration: (name) => enumByName.get(name),
    baseOf,
    withAncestors,
    derivedFrom: (resource) => derived.get(resource) ?? [],
    propertiesOf: once((resource) => new Map(withAncestors(resource).toReversed().flatMap(ownProperties))),
    isA: (resource, other) => withAncestors(resource).includes(other),
    isOpen: (resource) => withAncestors(resource).some(({open}) => open),
    isComplete: (resource) =>
      withAncestors(resource).every((one) => one.base === null || baseOf(one) !== undefined),
    cycles
  }
}

function ownProperties({properties}: AnyResource): readonly (readonly [string, Property])[] {
  return distinct(properties).map((property) => [property.name, property])
}

function cyclesOf<R extends AnyResource>(
  resources: readonly R[],
  baseOf: (resource: R) => R | undefined
): readonly (readonly R[])[] {
  const visited = new Set<R>()
  return resources.flatMap((resource) => {
    const path: R[] = []
    let next: R | undefined = resource
    for (; next && !visited.has(next); next = baseOf(next)) {
      visited.add(next)
      path.push(next)
    }
    const start = next ? path.indexOf(next) : -1
    return start === -1 ? [] : [fromFirstByName(path.slice(start))]
  })
}

function fromFirstByName<R extends AnyResource>(cycle: readonly R[]): readonly R[] {
  const [first] = cycle.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const start = first ? cycle.indexOf(first) : 0
  return [...cycle.slice(start), ...cycle.slice(0, start)]
}
