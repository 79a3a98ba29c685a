import {type LiteralForm, literalForms} from '../model/literals.ts'
import type {Facts} from '../model/page.ts'
import {primitives} from '../model/primitives.ts'
import type {Constraints, JsonValue, PrimitiveName, TypeRef} from '../model/program.ts'

/**
 * A value as prose writes it, as a JSON value of a type; none where it does not suit.
 *
 * @example
 * asValue('25', {kind: 'primitive', name: 'int32'}) // 25
 */
export function asValue(text: string, type: TypeRef): JsonValue | undefined {
  if (type.kind === 'enum') return type.members.find(({name}) => name === text)?.name
  if (type.kind === 'collection') {
    const item = /^[[{]/.test(text) ? undefined : asValue(text, type.of)
    return item === undefined ? undefined : [item]
  }
  if (type.kind !== 'primitive') return
  if (type.name === 'string') return text
  if (type.name === 'boolean') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined
  const {json, integer} = primitives[type.name]
  if (json === 'number')
    return (integer ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d+)?$/).test(text) ? Number(text) : undefined
  return isForm(type.name) && literalForms[type.name].test(text) ? text : undefined
}

function isForm(name: PrimitiveName): name is LiteralForm {
  return Object.hasOwn(literalForms, name)
}

/** Limits that a value of the type can have at all: a number has no length, a collection its count of items. */
export function constraintsFor(
  type: TypeRef,
  {constraints, count, beyond}: Pick<Facts, 'constraints' | 'count' | 'beyond'>
): Constraints {
  if (type.kind === 'collection') return withoutEmptyRange(count)
  if (type.kind !== 'primitive') return {}
  const {minimum: _minimum, maximum: _maximum, ...ofText} = constraints
  if (type.name === 'string') return withoutEmptyRange(ofText)
  const {json, integer: isWhole} = primitives[type.name]
  if (json !== 'number') return {}
  // The next whole number; of fractions there is none next, so the bound itself is the closest limit.
  const next = (bound: number | undefined, step: 1 | -1) =>
    bound === undefined || !isWhole ? bound : (step > 0 ? Math.floor(bound) : Math.ceil(bound)) + step
  const minimum = constraints.minimum ?? next(beyond?.minimum, 1)
  const maximum = constraints.maximum ?? next(beyond?.maximum, -1)
  if (isEmptyRange(minimum, maximum)) return {}
  return {...(minimum === undefined ? {} : {minimum}), ...(maximum === undefined ? {} : {maximum})}
}

/** Lengths of which none is left say nothing: the rule `empty-range` reports them. */
function withoutEmptyRange(limits: Constraints): Constraints {
  const {minLength, maxLength, ...others} = limits
  return isEmptyRange(minLength, maxLength) ? others : limits
}

function isEmptyRange(low: number | undefined, high: number | undefined): boolean {
  return low !== undefined && high !== undefined && low > high
}
