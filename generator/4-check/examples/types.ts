import type {Enum, Program, Property, Resource} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'

/** The program's types as examples name them: in any case, with or without `#` and namespace. */
export interface Types {
  /** All names, as the docs spell them. */
  readonly names: readonly string[]
  readonly resource: (name: string) => Resource | undefined
  readonly enumeration: (name: string) => Enum | undefined
  /** Own ones over inherited ones, by name. */
  readonly properties: (resource: Resource) => ReadonlyMap<string, Property>
  /** A property that only types derived from this one have. */
  readonly derivedProperty: (resource: Resource, name: string) => Property | undefined
  /** Whether it is the other type, or derives from it. */
  readonly is: (resource: Resource, other: Resource) => boolean
  /** Whether the type, or one that it derives from, is open. */
  readonly open: (resource: Resource) => boolean
}

/**
 * Indexes a program once.
 *
 * @example
 * typesOf(program).resource('#microsoft.graph.USER')?.name // 'microsoft.graph.user'
 */
export function typesOf({resources, enums, namespace = ''}: Program): Types {
  const resourceOf = byName(resources)
  const enumOf = byName(enums)
  const find = <T>(all: ReadonlyMap<string, T>, name: string): T | undefined => {
    const folded = name.replace(/^#/, '').toLowerCase()
    // Examples may state a namespace where the page of the type does not.
    return all.get(folded) ?? all.get(`${namespace.toLowerCase()}.${folded}`) ?? all.get(shortName(folded))
  }
  const lineage = (resource: Resource): readonly Resource[] => {
    const line: Resource[] = []
    let at: Resource | undefined = resource
    while (at && !line.includes(at)) {
      line.push(at)
      at = at.base === null ? undefined : find(resourceOf, at.base)
    }
    return line
  }
  const lines = new Map(resources.map((resource) => [resource, lineage(resource)]))
  const lineOf = (resource: Resource) => lines.get(resource) ?? [resource]
  const properties = new Map(
    resources.map((resource) => [
      resource,
      new Map(
        lineOf(resource)
          .toReversed()
          .flatMap((one) => one.properties.map((property) => [property.name, property] as const))
      )
    ])
  )
  const derived = new Map<Resource, Resource[]>()
  for (const resource of resources) {
    for (const base of lineOf(resource).slice(1)) {
      const known = derived.get(base)
      if (known) known.push(resource)
      else derived.set(base, [resource])
    }
  }
  return {
    names: [...resources, ...enums].map(({name}) => name),
    resource: (name) => find(resourceOf, name),
    enumeration: (name) => find(enumOf, name),
    properties: (resource) => properties.get(resource) ?? new Map(),
    derivedProperty: (resource, name) => {
      const has = derived.get(resource)?.find((one) => properties.get(one)?.has(name))
      return has && properties.get(has)?.get(name)
    },
    is: (resource, other) => lineOf(resource).includes(other),
    open: (resource) => lineOf(resource).some(({open}) => open)
  }
}

function byName<T extends {readonly name: string}>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.name.toLowerCase(), one]))
}
