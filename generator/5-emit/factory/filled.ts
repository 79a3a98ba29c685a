import type {Property, TypeRef} from '../../model/program.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'

/**
 * Single references that would never end, were they filled: those through which a type holds itself
 * without a list between. Factories leave them out unless they are asked for.
 *
 * @example
 * // error {innerError: error}
 * unendingReferences(plan)('x.error') // {'innerError'}
 */
export function unendingReferences(plan: Plan): (name: string) => ReadonlySet<string> {
  const found = new Map<string, ReadonlySet<string>>()
  return (name) => {
    const known = found.get(name) ?? find(plan, name)
    found.set(name, known)
    return known
  }
}

function find(plan: Plan, name: string): ReadonlySet<string> {
  const unending = plan
    .propertiesOf(name)
    .filter(
      (property) => isFilled(property) && held(plan, property.type).some((next) => reaches(plan, next, name))
    )
  return new Set(unending.map((property) => property.name))
}

function reaches(plan: Plan, from: string, goal: string): boolean {
  const seen = new Set<string>()
  const next = [from]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const property of plan.propertiesOf(at))
      if (isFilled(property)) next.push(...held(plan, property.type))
  }
  return false
}

/** Whether a factory fills a property unasked: relationships only where the docs say that they are always there. */
export function isFilled({navigation, required}: Property): boolean {
  return !navigation || required === true
}

/** Resources that a value of the type holds one of: an abstract one is made as `concrete` says. */
function held(plan: Plan, type: TypeRef): string[] {
  switch (type.kind) {
    case 'reference': {
      const target = plan.find(type.name)
      return target?.kind === 'resource' ? [concrete(plan, target).name] : []
    }
    case 'keyValuePair':
      return held(plan, type.value)
    case 'object':
      return type.properties.flatMap((property) => held(plan, property.type))
    case 'union':
    case 'tuple':
      return type.of.flatMap((part) => held(plan, part))
    default:
      return []
  }
}

/**
 * What a factory makes of a type: of an abstract one, the first concrete type that extends it without
 * declaring anything otherwise.
 */
export function concrete(plan: Plan, type: PlannedResource): PlannedResource {
  if (!type.resource.abstract) return type
  return (
    plan.derived(type.name).find((other) => !other.resource.abstract && agrees(plan, other, type)) ?? type
  )
}

function agrees(plan: Plan, derived: PlannedResource, base: PlannedResource): boolean {
  const said = new Map(plan.propertiesOf(derived.name).map((property) => [property.name, sayings(property)]))
  return plan.propertiesOf(base.name).every((property) => said.get(property.name) === sayings(property))
}

function sayings({type, required, nullable, navigation}: Property): string {
  return JSON.stringify([type, required, nullable, navigation])
}
