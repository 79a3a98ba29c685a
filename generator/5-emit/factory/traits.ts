import {mayBeNull} from '../../model/presence.ts'
import {objectKey, quoted} from '../literals.ts'
import {camelCase} from '../plan/names.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {type Condition, membersOf, participle, statusOf} from './conditions.ts'

/** A trait that the docs give: one for each state that the object can be in. */
export interface Trait {
  readonly name: string
  readonly overrides: string
  /** Whether it makes something null that is always there otherwise. */
  readonly empties: boolean
}

/**
 * @example
 * traitsOf(plan, status, conditions)
 * // [{name: 'paused', overrides: "{ code: 'Paused', quarantine: null }", empties: true}, …]
 */
export function traitsOf(plan: Plan, type: PlannedResource, conditions: readonly Condition[]): Trait[] {
  const status = statusOf(plan, type)
  if (status === undefined) return []
  const traits = new Map<string, Trait>()
  for (const member of membersOf(plan, status)) {
    const gone = conditions.filter(
      ({members, free, property}) => !free && !members.includes(member) && mayBeNull(property, plan.options)
    )
    const parts = [
      `${objectKey(status.name)}: ${quoted(member)}`,
      ...gone.map(({property}) => `${objectKey(property.name)}: null`)
    ]
    const name = traitName(member, conditions)
    if (!traits.has(name))
      traits.set(name, {name, overrides: `{ ${parts.join(', ')} }`, empties: gone.length > 0})
  }
  return [...traits.values()]
}

/** `NotRun` -> `notRun`; `Quarantine`, where a property tells of the quarantine, -> `quarantined`. */
function traitName(member: string, conditions: readonly Condition[]): string {
  const isThing = conditions.some(({property}) => property.name.toLowerCase() === member.toLowerCase())
  return camelCase(isThing ? participle(member) : member)
}
