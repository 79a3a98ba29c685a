import type {TypeRef} from '../../model/program.ts'
import {isFilled} from '../factory/filled-properties.ts'
import type {Plan} from './plan.ts'

type Types = Pick<Plan, 'find' | 'outlinesOf' | 'concrete'>

/**
 * Single references through which a type holds itself, without a list between: filling them would never end.
 * Factories fill them on request only.
 *
 * @example
 * // error {innerError: error}
 * recursiveReferences(plan, 'x.error') // ['innerError']
 */
export function recursiveReferences(plan: Types, name: string): readonly string[] {
  const unending = plan
    .outlinesOf(name)
    .filter(
      (property) =>
        isFilled(property) && heldTypes(plan, property.type).some((next) => reaches(plan, next, name))
    )
  return unending.map((property) => property.name)
}

function reaches(plan: Types, from: string, goal: string): boolean {
  const seen = new Set<string>()
  const next = [from]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const property of plan.outlinesOf(at))
      if (isFilled(property)) next.push(...heldTypes(plan, property.type))
  }
  return false
}

/** Resources that a value of the type holds one of: of an abstract one, its concrete type. */
function heldTypes(plan: Types, type: TypeRef): string[] {
  switch (type.kind) {
    case 'reference': {
      const target = plan.find(type.name)
      return target?.kind === 'resource' ? [(plan.concrete(target.name) ?? target).name] : []
    }
    case 'keyValuePair':
      return heldTypes(plan, type.value)
    case 'object':
      return type.properties.flatMap((property) => heldTypes(plan, property.type))
    case 'union':
    case 'tuple':
      return type.of.flatMap((part) => heldTypes(plan, part))
    default:
      return []
  }
}
