import {typeGraph} from '../../model/type-graph.ts'
import type {Plan, PlannedResource, PlannedType} from './plan.ts'

export type Inheritance = Pick<Plan, 'base' | 'derived' | 'propertiesOf' | 'outlinesOf' | 'isOpen'>

/** The graph of types, by the names of planned ones. */
export function createInheritance(types: readonly PlannedType[]): Inheritance {
  const planned = types.filter((type): type is PlannedResource => type.kind === 'resource')
  const byResource = new Map(planned.map((type) => [type.resource, type]))
  const graph = typeGraph({resources: [...byResource.keys()]})
  type Resource = PlannedResource['resource']
  const plannedOf = (resources: readonly Resource[]) =>
    resources.flatMap((resource) => byResource.get(resource) ?? [])
  const at = <T>(name: string, find: (resource: Resource) => T): T | undefined => {
    const resource = graph.resource(name)
    return resource && find(resource)
  }
  const propertiesOf = (name: string) =>
    at(name, (resource) => [...graph.propertiesOf(resource).values()]) ?? []
  return {
    base: (name) => at(name, (resource) => plannedOf(graph.withAncestors(resource))[1]),
    derived: (name) => at(name, (resource) => plannedOf(graph.derivedFrom(resource))) ?? [],
    propertiesOf,
    outlinesOf: propertiesOf,
    isOpen: (name) => at(name, graph.isOpen) ?? false
  }
}
