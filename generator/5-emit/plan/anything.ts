import type {TypeRef} from '../../model/program.ts'
import type {Plan} from './plan.ts'

/**
 * Whether a type takes every value, null among them: what no page defines, or says in words we do not know.
 *
 * @example
 * isAnything(plan, {kind: 'primitive', name: 'any'}) // true
 */
export function isAnything(plan: Plan, type: TypeRef): boolean {
  if (type.kind === 'reference') return plan.find(type.name)?.kind === 'opaque'
  if (type.kind === 'union') return type.of.length === 0 || type.of.some((part) => isAnything(plan, part))
  return type.kind === 'unknown' || (type.kind === 'primitive' && type.name === 'any')
}
