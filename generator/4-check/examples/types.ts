import type {Enum, Program, Property, Resource} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'
import {type TypeGraph, typeGraph} from '../../model/type-graph.ts'

/** The program's types as examples name them: in any case, with or without `#` and namespace. */
export interface Types extends TypeGraph {
  /** All names, as the docs spell them. */
  readonly names: readonly string[]
  /** A property that only types derived from this one have. */
  readonly derivedProperty: (resource: Resource, name: string) => Property | undefined
}

/**
 * Indexes a program once.
 *
 * @example
 * typesOf(program).resource('#microsoft.graph.USER')?.name // 'microsoft.graph.user'
 */
export function typesOf(program: Program): Types {
  const {namespace = ''} = program
  const graph = typeGraph(program)
  const resources = byName(program.resources)
  const enums = byName<Enum>(program.enums)
  const find = <T>(all: ReadonlyMap<string, T>, name: string): T | undefined => {
    const folded = name.replace(/^#/, '').toLowerCase()
    // Examples may state a namespace where the page of the type does not.
    return all.get(folded) ?? all.get(`${namespace.toLowerCase()}.${folded}`) ?? all.get(shortName(folded))
  }
  return {
    ...graph,
    names: [...program.resources, ...program.enums].map(({name}) => name),
    resource: (name) => find(resources, name),
    enumeration: (name) => find(enums, name),
    derivedProperty: (resource, name) => {
      const has = graph.derivedFrom(resource).find((one) => graph.propertiesOf(one).has(name))
      return has && graph.propertiesOf(has).get(name)
    }
  }
}

function byName<T extends {readonly name: string}>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.name.toLowerCase(), one]))
}
