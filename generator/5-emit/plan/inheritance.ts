import type {Property} from '../../model/program.ts'
import type {Plan, PlannedResource, PlannedType} from './plan.ts'
import {distinct} from './properties.ts'

export type Inheritance = Pick<Plan, 'base' | 'ancestors' | 'derived' | 'propertiesOf'>

/** Who extends whom, with circles and unknown bases cut off. */
export function createInheritance(types: readonly PlannedType[]): Inheritance {
  const resources = new Map(
    types.filter((type): type is PlannedResource => type.kind === 'resource').map((type) => [type.name, type])
  )
  const declared = (name: string) => resources.get(resources.get(name)?.resource.base ?? '')
  const bases = new Map<string, PlannedResource>()
  for (const name of resources.keys()) {
    const base = declared(name)
    if (base !== undefined && !inCircle(name, declared)) bases.set(name, base)
  }

  const ancestors = (name: string): readonly PlannedResource[] => {
    const base = bases.get(name)
    return base === undefined ? [] : [base, ...ancestors(base.name)]
  }
  const derived = new Map<string, PlannedResource[]>()
  for (const type of resources.values()) {
    for (const {name} of ancestors(type.name)) derived.set(name, [...(derived.get(name) ?? []), type])
  }
  const properties = new Map<string, readonly Property[]>()
  return {
    base: (name) => bases.get(name),
    ancestors,
    derived: (name) => derived.get(name) ?? [],
    propertiesOf: (name) => {
      const known = properties.get(name) ?? merged([resources.get(name), ...ancestors(name)])
      properties.set(name, known)
      return known
    }
  }
}

/** Whether a type is its own ancestor. */
function inCircle(name: string, declared: (name: string) => PlannedResource | undefined): boolean {
  const seen = new Set<string>()
  for (let at = declared(name); at !== undefined && !seen.has(at.name); at = declared(at.name)) {
    if (at.name === name) return true
    seen.add(at.name)
  }
  return false
}

/** Properties of the types, nearest first, as one list: what is redeclared keeps its first place. */
function merged(types: readonly (PlannedResource | undefined)[]): readonly Property[] {
  const properties = new Map<string, Property>()
  for (const type of types.toReversed()) {
    for (const property of distinct(type?.resource.properties ?? [])) properties.set(property.name, property)
  }
  return [...properties.values()]
}
