import {mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import {objectKey} from '../literals.ts'
import {camelCase} from '../plan/function-names.ts'
import type {Scope} from './scope.ts'
import {membersOf, participle, type StateDependency, statusOf} from './state-dependencies.ts'

/** A trait that the docs give: one for each state that the object can be in. */
export interface Trait {
  readonly name: string
  readonly overrides: string
  /** Whether it makes something null that is always there otherwise. */
  readonly empties: boolean
}

/**
 * @example
 * traitsOf(scope, properties, dependencies)
 * // [{name: 'paused', overrides: "{ code: 'Paused', quarantine: null }", empties: true}, …]
 */
export function traitsOf(
  scope: Scope,
  properties: readonly Property[],
  dependencies: readonly StateDependency<Property>[]
): Trait[] {
  const {plan} = scope
  const status = statusOf(plan, properties)
  if (status === undefined) return []
  const traits = new Map<string, Trait>()
  for (const member of membersOf(plan, status)) {
    const gone = dependencies.filter(
      ({members, otherwise, property}) =>
        otherwise === undefined && !members.includes(member) && mayBeNull(property, plan.options)
    )
    const parts = [
      `${objectKey(status.name)}: ${scope.member(status.type, member)}`,
      ...gone.map(({property}) => `${objectKey(property.name)}: null`)
    ]
    const name = traitName(member, dependencies)
    if (!traits.has(name))
      traits.set(name, {name, overrides: `{ ${parts.join(', ')} }`, empties: gone.length > 0})
  }
  return [...traits.values()]
}

/** `NotRun` -> `notRun`; `Quarantine`, where a property tells of the quarantine, -> `quarantined`. */
function traitName(member: string, dependencies: readonly StateDependency<Property>[]): string {
  const isThing = dependencies.some(({property}) => property.name.toLowerCase() === member.toLowerCase())
  return camelCase(isThing ? participle(member) : member)
}
