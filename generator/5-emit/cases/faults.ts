import {checked} from '../../model/forms.ts'
import type {Property, TypeRef} from '../../model/program.ts'
import {ofElements} from '../factory/value.ts'
import {isAnything} from '../plan/anything.ts'
import type {Plan} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import {type Change, change, distinct, pairParts, within} from './change.ts'
import {memberFaults} from './members.ts'
import {primitiveFaults} from './primitive-faults.ts'

/**
 * Every way in which a property can be wrong that its type's validator refuses. Parts of other types have
 * cases of their own.
 *
 * @example
 * faultsOf(plan, code) // [{name: 'not a string', path: [], part: '42'}, {name: 'not a member', …}, …]
 */
export function faultsOf(plan: Plan, property: Property): Change[] {
  const {options} = plan
  return [
    ...(mayBeAbsent(property, options) ? [] : [change('absent', 'undefined')]),
    ...(mayBeNull(property, options) || isAnything(plan, property.type) ? [] : [change('null', 'null')]),
    ...wrongValues(plan, property.type, property)
  ]
}

function wrongValues(plan: Plan, type: TypeRef, property: Property): Change[] {
  switch (type.kind) {
    case 'primitive': {
      const {name, constraints} = checked(plan.options.formats, type.name, property.constraints)
      return primitiveFaults(name, {constraints})
    }
    case 'enum':
      return memberFaults(plan, type)
    case 'reference': {
      const target = plan.find(type.name)
      if (target?.kind === 'enum') return memberFaults(plan, target.enum)
      return target?.kind === 'resource' ? noObject : []
    }
    case 'collection':
      return listFaults(plan, type.of, property)
    case 'keyValuePair':
      return [...noObject, ...partFaults(plan, pairParts(property, type))]
    case 'map':
      return [...noObject, ...entryFaults(plan, type.key, type.value, property)]
    case 'object':
      return type.properties.length === 0 ? noObject : [...noObject, ...objectFaults(plan, type.properties)]
    case 'union':
      return unionFaults(plan, type.of)
    case 'tuple':
      return [change('not an array', '{ length: 1 }'), change('too few', '[]')]
    case 'literal':
      return [change('another value', "'text'")]
    case 'unknown':
      return []
  }
}

const noObject = [change('not an object', "'text'"), change('an array instead of an object', '[]')]

/** No list, too few or too many, and the first element wrong where the others are right. */
function listFaults(plan: Plan, of: TypeRef, property: Property): Change[] {
  const {minLength = 0, maxLength} = property.constraints
  const none = takesNull(plan, of) ? [] : [change('null', 'null')]
  return [
    change('not an array', '{ length: 1 }'),
    ...(minLength > 0 ? [change('too few', `ofLength(${minLength - 1})`)] : []),
    ...(maxLength === undefined ? [] : [change('too many', `ofLength(${maxLength + 1})`)]),
    ...within('element', 0, [...none, ...wrongValues(plan, of, ofElements(property))])
  ]
}

function objectFaults(plan: Plan, properties: readonly Property[]): Change[] {
  const unknown =
    plan.options.unknownProperties === 'refuse'
      ? [change('an unknown property', '1', ['noSuchProperty'])]
      : []
  return [...unknown, ...partFaults(plan, distinct(properties))]
}

function partFaults(plan: Plan, parts: readonly Property[]): Change[] {
  return parts.flatMap((part) => within(part.name, part.name, faultsOf(plan, part)))
}

/** One more entry of a dictionary, with a wrong value. */
function entryFaults(plan: Plan, key: TypeRef, value: TypeRef, property: Property): Change[] {
  if (key.kind !== 'primitive' || key.name !== 'string') return []
  const none = takesNull(plan, value) ? [] : [change('null', 'null')]
  return within('entry', 'more', [...none, ...wrongValues(plan, value, {...property, constraints: {}})])
}

/** What is none of several types, where there is such a thing. */
function unionFaults(plan: Plan, types: readonly TypeRef[]): Change[] {
  const kinds = new Set(types.map((type) => kindOf(plan, type)))
  if (kinds.size === 0 || kinds.has('anything')) return []
  const [first] = [
    ['text', "'text'"],
    ['number', '42'],
    ['truth', 'true'],
    ['list', '[]']
  ].filter(([kind = '']) => !kinds.has(kind))
  return first?.[1] === undefined ? [] : [change('none of its types', first[1])]
}

/** Whether `null` is no fault of an item: `(string | null)[]`. */
function takesNull(plan: Plan, type: TypeRef): boolean {
  if (type.kind === 'union') return type.of.some((part) => takesNull(plan, part))
  return isAnything(plan, type) || (type.kind === 'literal' && type.value === null)
}

/** What JSON makes of a type. */
function kindOf(plan: Plan, type: TypeRef): string {
  if (isAnything(plan, type)) return 'anything'
  switch (type.kind) {
    case 'primitive':
      return primitiveFaults(type.name, {constraints: {}})[0]?.name === 'not a string'
        ? 'text'
        : type.name === 'boolean'
          ? 'truth'
          : 'number'
    case 'enum':
      return 'text'
    case 'reference':
      return plan.find(type.name)?.kind === 'enum' ? 'text' : 'object'
    case 'collection':
    case 'tuple':
      return 'list'
    case 'literal':
      return typeof type.value === 'boolean' ? 'truth' : type.value === null ? 'null' : 'number'
    case 'union':
      return type.of.length === 1 && type.of[0] !== undefined ? kindOf(plan, type.of[0]) : 'anything'
    default:
      return 'object'
  }
}
