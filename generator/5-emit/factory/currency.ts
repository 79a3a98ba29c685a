import type {Property} from '../../model/program.ts'
import type {Plan} from '../plan/plan.ts'
import {membersOf} from './state-dependencies.ts'

/** The property that says which currency an object's amounts are of: the only one that is called so. */
export function currencyOf(properties: readonly Property[]): Property | undefined {
  const [only, ...others] = properties.filter(
    ({name, type, navigation}) =>
      /^(\w*[a-z_])?currency(Code|Id)?$/i.test(name) &&
      (type.kind === 'enum' ||
        type.kind === 'reference' ||
        (type.kind === 'primitive' && type.name === 'string')) &&
      !navigation
  )
  return others.length === 0 ? only : undefined
}

/** Whether the docs name currencies of which amounts have more or fewer decimals than two. */
export function mayVaryInDecimals(plan: Plan, {type, examples, constraints}: Property): boolean {
  if (constraints.pattern !== undefined) return false
  const codes = [...examples.flat(), ...membersOf(plan, {type})]
  return codes.some((code) => typeof code === 'string' && decimalsOf(code) !== 2)
}

function decimalsOf(currency: string): number {
  if (!/^[a-z]{3}$/i.test(currency)) return 2
  const format = new Intl.NumberFormat('en', {style: 'currency', currency})
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
