/** An object type as validators see it, and which form of code its shape asks for. */

import {effectiveConstraints} from '../../model/formats.ts'
import {identifierParts} from '../../model/identifier.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import {inherited, propertyName, quoted} from '../literals.ts'
import type {ResourceOutline} from '../plan/plan.ts'
import {type Check, type Condition, guarded} from './check.ts'
import type {PropertyDocs} from './docs.ts'
import {byLength} from './members.ts'
import type {Scope} from './scope.ts'

export interface Shape {
  /** As messages name it. */
  readonly expected: string
  /** `User` */
  readonly typeText: string
  /** What `isObject` is told of the keys, in code that reads them one by one: `keyof User`. */
  readonly keysText: string
  readonly properties: readonly ShapeProperty[]
  /** May hold properties that nobody declared, whatever the options say. */
  readonly open: boolean
  /** In a tree of types that extend each other: its annotations say which one a value is of. */
  readonly inTree: boolean
  /** Types that an `@odata.type` may name in its place. */
  readonly derived: readonly ResourceOutline[]
  readonly docs: PropertyDocs
  /** Whether whoever holds the value says where the docs describe it. */
  readonly undocumented: boolean
  /** Whether its functions are told how deep the value lies, and refuse what lies too deep. */
  readonly counted: boolean
}

export interface ShapeProperty {
  readonly name: string
  readonly check: Check
  readonly optional: boolean
  readonly nullable: boolean
}

export function shapeProperties(scope: Scope, properties: readonly Property[]): readonly ShapeProperty[] {
  const {options} = scope.plan
  return properties.map((property) => {
    const nullable = mayBeNull(property, options)
    const constraints = effectiveConstraints(options.formats, property, nullable)
    return {
      name: property.name,
      check: scope.check(property.type, constraints, pascal(property.name)),
      optional: mayBeAbsent(property, options),
      nullable
    }
  })
}

/**
 * Optional properties up to which code is straight. In one to four shapes of values it takes less than half the
 * time of a loop, in eight and more up to three times as long (`npm run bench:validators` has the figures);
 * but past about a thousand pairs of property and shape, which is 16 by 64, engines forget where properties
 * are, and each read costs 40 ns. No loop is as quick as straight code in one shape: to walk ten keys and ask
 * for the type of each value takes 17 ns, before any key is compared.
 */
const fewOptional = 16

/** Keys from which a `switch` looks at their length first. */
const manyKeys = 16

/** Names that lists have: `length`. */
const arrayNames = new Set(Object.getOwnPropertyNames(Array.prototype))

/**
 * Straight code reads property by property: the quickest where all values have one hidden class, as they do
 * when nothing may be absent. Everything else is a loop over the keys that are there, whose cost does not
 * depend on how many classes the values come in.
 */
export function isStraight(shape: Shape, refusing: boolean): boolean {
  const optional = shape.properties.filter((property) => property.optional).length
  if (!refusing && shape.properties.every(isAnything)) return true
  if (shape.properties.some(({name}) => inherited.has(name))) return false
  return optional === 0 || (!refusing && optional <= fewOptional)
}

/** Whether there is nothing that a property's value could do wrong. */
function isAnything({optional, nullable, check}: ShapeProperty): boolean {
  return optional && nullable && check.conditions('value').length === 0
}

/** Lists need not be told from objects by asking where they are told by the properties that they lack. */
export function objectCheck(shape: Shape, refusing: boolean): 'isObject' | 'isObjectOrList' {
  const lacking = shape.properties.some((property) => !property.optional && !arrayNames.has(property.name))
  return lacking && isStraight(shape, refusing) ? 'isObjectOrList' : 'isObject'
}

/** Whether a copy can be written as one literal: every key is known to be there. */
export function isLiteral(shape: Shape): boolean {
  return isStraight(shape, true) && shape.properties.length > 0 && !shape.open && !shape.inTree
}

/** Whether keys that no page names are wrong. */
export function refuses(scope: Scope, shape: Shape): boolean {
  return scope.plan.options.unknownProperties === 'refuse' && !shape.open
}

/** `value.code`, `value['@odata.type']` */
export function read(object: string, name: string): string {
  const key = propertyName(name)
  return key === name ? `${object}.${name}` : `${object}[${quoted(name)}]`
}

/** Which of null and undefined has been dealt with before a property's own condition is asked. */
export type Known = 'nothing' | 'defined' | 'neither'

/** What a property's value must be, absence and null considered; undefined where nothing can be wrong. */
export function conditionOf(property: ShapeProperty, value: string, known: Known): Condition | undefined {
  const conditions = property.check.conditions(value)
  if (conditions.length === 0) return presenceOf(property, value, known)
  const guard = guardOf(property, value, known)
  const holds = conditions.map((condition) => condition.holds).join(' && ')
  const fails = conditions.map((condition) => condition.fails).join(' || ')
  return {
    holds:
      guard === ''
        ? holds
        : `(${guard.replace(/ !==? /, (not) => (not === ' != ' ? ' == ' : ' === '))} || ${holds})`,
    fails: guarded(guard, fails)
  }
}

/** `value.code != null`: where a property's own condition is not to be asked. */
export function guardOf({optional, nullable}: ShapeProperty, value: string, known: Known): string {
  const maybeAbsent = optional && known === 'nothing'
  const maybeNull = nullable && known !== 'neither'
  if (maybeAbsent && maybeNull) return `${value} != null`
  if (maybeAbsent) return `${value} !== undefined`
  return maybeNull ? `${value} !== null` : ''
}

/** Where anything will do: that there is something. */
function presenceOf({optional, nullable}: ShapeProperty, value: string, known: Known): Condition | undefined {
  const absentWrong = !optional && known === 'nothing'
  const nullWrong = !nullable && known !== 'neither'
  if (absentWrong && nullWrong) return {holds: `${value} != null`, fails: `${value} == null`}
  if (absentWrong) return {holds: `${value} !== undefined`, fails: `${value} === undefined`}
  return nullWrong ? {holds: `${value} !== null`, fails: `${value} === null`} : undefined
}

/** What a loop may skip at its head, and what its cases then know. */
export function skipping(shape: Shape, refusing: boolean): {readonly skipped: string; readonly known: Known} {
  if (shape.properties.some(({optional}) => !optional)) return {skipped: '', known: 'nothing'}
  if (refusing || shape.properties.some(({nullable}) => !nullable)) {
    return {skipped: 'item === undefined', known: 'defined'}
  }
  return {skipped: 'item == null', known: 'neither'}
}

/** What the cases of a loop do with a property. */
export interface Case {
  readonly name: string
  /** Equal ones share their code. */
  readonly action: {readonly [key: string]: string | boolean}
}

/** Cases as `by-key.ts` takes them: those with the same action together, by the length of keys where there are many. */
export function byKey(cases: readonly Case[]): object {
  if (cases.length <= manyKeys) return {lengths: undefined, groups: grouped(cases)}
  const lengths = byLength(cases, ({name}) => name)
  return {
    lengths: lengths.map(([length, some]) => {
      const [first, ...others] = some
      const single = first && others.length === 0 ? [{key: quoted(first.name), ...first.action}] : []
      return {length, single, groups: grouped(some)}
    })
  }
}

function grouped(cases: readonly Case[]): readonly object[] {
  const groups = new Map<string, {readonly keys: string[]; readonly action: Case['action']}>()
  for (const {name, action} of cases) {
    const same = JSON.stringify(action)
    const group = groups.get(same) ?? {keys: [], action}
    group.keys.push(quoted(name))
    groups.set(same, group)
  }
  return [...groups.values()].map(({keys, action}) => ({keys, ...action}))
}

/** `synchronizedEntryCountByType` -> `SynchronizedEntryCountByType`; what names cannot have is left out. */
export function pascal(name: string): string {
  const words = identifierParts(name).flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? [])
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`
}
