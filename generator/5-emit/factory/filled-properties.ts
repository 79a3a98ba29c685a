import type {Property, TypeRef} from '../../model/program.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'

/**
 * Single references through which a type holds itself, without a list between: filling them would never end.
 * Factories fill them on request only.
 *
 * @example
 * // error {innerError: error}
 * recursiveReferences(plan)('x.error') // {'innerError'}
 */
export function recursiveReferences(plan: Plan): (name: string) => ReadonlySet<string> {
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

/** Whether a factory fills a property by default: relationships only if they are required. */
export function isFilled({navigation, required}: Property): boolean {
  return !navigation || required === true
}

/** Resources that a value of the type holds one of: of an abstract one, its concrete type. */
function held(plan: Plan, type: TypeRef): string[] {
  switch (type.kind) {
    case 'reference': {
      const target = plan.find(type.name)
      return target?.kind === 'resource' ? [concreteType(plan, target).name] : []
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
 * The type that a factory creates: of an abstract one, the first concrete type that extends it and redeclares nothing.
 */
export function concreteType(plan: Plan, type: PlannedResource): PlannedResource {
  if (!type.resource.abstract) return type
  return (
    plan.derived(type.name).find((other) => !other.resource.abstract && agrees(plan, other, type)) ?? type
  )
}

function agrees(plan: Plan, derived: PlannedResource, base: PlannedResource): boolean {
  const signatures = new Map(
    plan.propertiesOf(derived.name).map((property) => [property.name, signatureOf(property)])
  )
  return plan
    .propertiesOf(base.name)
    .every((property) => signatures.get(property.name) === signatureOf(property))
}

function signatureOf({type, required, nullable, navigation}: Property): string {
  return JSON.stringify([type, required, nullable, navigation])
}
