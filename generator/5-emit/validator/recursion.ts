import type {TypeRef} from '../../model/program.ts'
import {referencesIn, referencesOf} from '../../model/references.ts'
import type {Plan, WholePlan} from '../plan/plan.ts'
import {inCircles} from '../plan/recursion.ts'

/** Which types' functions come, in the end, to call themselves again. */
export interface Recursion {
  has(name: string): boolean
  /** Whether the functions of a property's type are such functions, or call them at once. */
  reaches(type: TypeRef): boolean
}

/**
 * Functions call those of the types of properties and, where an `@odata.type` says so, those of derived types:
 * that is why a type can be recursive here whose values never hold another one by a property of their own.
 *
 * @example
 * // shape {}, group extends shape {shapes: [shape]}
 * recursionOf(plan).has('x.shape') // true, by way of group
 */
export function recursionOf({callsItself}: ValidatorPlan): Recursion {
  return {
    has: callsItself,
    reaches: (type) => referencesIn(type).some(callsItself)
  }
}

/** With what all types have to be looked at for. */
export interface ValidatorPlan extends Plan {
  callsItself(name: string): boolean
}

export function withRecursion(plan: WholePlan): ValidatorPlan & WholePlan {
  const called = (name: string) => [
    ...referencesOf(plan.outlinesOf(name)),
    ...plan.derived(name).map((type) => type.name)
  ]
  const calls = new Map(plan.types.map(({name}) => [name, called(name)]))
  const names = inCircles(calls)
  return {...plan, callsItself: (name) => names.has(name)}
}
