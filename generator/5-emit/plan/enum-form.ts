import {identifierParts, isIdentifier} from '../../model/identifier.ts'
import {isOpen} from '../../model/open-lists.ts'
import type {NameStyle, Options} from '../../options.ts'
import {free} from './free-name.ts'
import {styled} from './naming.ts'
import type {EnumOutline, Plan} from './plan.ts'

/** How an enum is declared: as the option `enumStyle` says. */
export type EnumForm = NonNullable<Options['enumStyle']>

/**
 * How an enum is declared. A TypeScript enum has no other values than its members: what may have others is a const
 * object in its place, and what has no members is a string.
 *
 * @example
 * enumForm(plan, statusCode) // 'enum', with `enumStyle: 'enum'`
 */
export function enumForm(plan: Pick<Plan, 'options'>, type: EnumOutline): EnumForm {
  const {enumStyle} = plan.options
  if (type.enum.members.length === 0) return 'union'
  return enumStyle === 'enum' && hasOtherValues(plan, type) ? 'const-object' : enumStyle
}

/** Whether values may be other strings than the members: combinations of flags among them. */
export function hasOtherValues(plan: Pick<Plan, 'options'>, type: EnumOutline): boolean {
  return type.enum.flags || isOpen(type.enum, plan.options)
}

/**
 * Keys of members in a const object or a TypeScript enum, each once: identifiers, as TypeScript enums have no numeric
 * names, and `Status.inProgress` is read more easily than `Status['in-progress']`.
 *
 * @example
 * memberKeys(['Active', 'in-progress', '2']) // Map {'Active' → 'Active', 'in-progress' → 'inProgress', '2' → '_2'}
 */
export function memberKeys(members: readonly string[], style?: NameStyle): ReadonlyMap<string, string> {
  const kept = (name: string) => style === undefined && isKey(name)
  const used = new Set(members.filter(kept))
  return new Map(
    [...new Set(members)].map((name) => [
      name,
      kept(name) ? name : free(keyOf(styled(style, name)), used, '_')
    ])
  )
}

/** `__proto__` would set the prototype of an object; `NaN` and `Infinity` are numeric names. */
function isKey(name: string): boolean {
  return isIdentifier(name) && !['__proto__', 'NaN', 'Infinity'].includes(name)
}

function keyOf(name: string): string {
  const [first = 'empty', ...others] = identifierParts(name)
  const joined = [first, ...others.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('')
  return isKey(joined) ? joined : `_${joined}`
}
