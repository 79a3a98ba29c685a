import {typeGraph} from '../../model/type-graph.ts'
import type {Plan, PlannedResource, PlannedType} from './plan.ts'

export type Inheritance = Pick<Plan, 'base' | 'ancestors' | 'derived' | 'propertiesOf' | 'isOpen'>

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
  return {
    base: (name) => at(name, (resource) => plannedOf(graph.withAncestors(resource))[1]),
    ancestors: (name) => at(name, (resource) => plannedOf(graph.withAncestors(resource).slice(1))) ?? [],
    derived: (name) => at(name, (resource) => plannedOf(graph.derivedFrom(resource))) ?? [],
    propertiesOf: (name) => at(name, (resource) => [...graph.propertiesOf(resource).values()]) ?? [],
    isOpen: (name) => at(name, graph.isOpen) ?? false
  }
}
