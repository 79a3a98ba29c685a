import type {Plan, PropertyOutline} from '../plan/plan.ts'
import {faultSign, nameWords} from './name-words.ts'

type Types = Pick<Plan, 'find'>

/** A property that has a value in some states of its object only. */
export interface StateDependency<P> {
  readonly property: P
  /** The property that holds the state. */
  readonly status: P
  /** States in which the property has a value. */
  readonly members: readonly string[]
  /** Whether it may be null in the other states. If not, factories always make an object of these states. */
  readonly isNullable: boolean
}

/**
 * Which property depends on which state, inferred from names: an `error` on failure, a `quarantine` on the
 * status `Quarantine`.
 */
export function stateDependenciesOf<P extends PropertyOutline>(
  plan: Types,
  properties: readonly P[]
): StateDependency<P>[] {
  const status = statusOf(plan, properties)
  if (status === undefined) return []
  const states = membersOf(plan, status)
  return properties.flatMap((property) => {
    const members = states.filter((state) => suits(property, state) || endsWith(property, state))
    const chosen = isFault(property) ? failures(states) : members
    if (property === status || property.navigation || chosen.length === 0 || !isSingle(property)) return []
    return [{property, status, members: chosen, isNullable: property.nullable === true}]
  })
}

/** The property that holds its object's state: an enum named for it, such as `status` or `executionState`. */
export function statusOf<P extends PropertyOutline>(plan: Types, properties: readonly P[]): P | undefined {
  return properties.find((property) => isStatus(plan, property) && membersOf(plan, property).length > 1)
}

function isStatus(plan: Types, {name, type, navigation}: PropertyOutline): boolean {
  const typeName = type.kind === 'reference' ? (plan.find(type.name)?.typeName ?? '') : ''
  const named = /(^|[a-z])(state|status|phase|result|outcome)$/i
  return !navigation && (named.test(name) || /(State|Status|StatusCode|Phase|Result|Outcome)$/.test(typeName))
}

/** Members of an enum that a factory draws: all but the one that stands for members to come. */
export function membersOf(plan: Types, {type}: Pick<PropertyOutline, 'type'>): readonly string[] {
  const members =
    type.kind === 'enum' ? type.members : type.kind === 'reference' ? named(plan, type.name) : []
  const names = [...new Set(members.map(({name}) => name))]
  const known = names.filter((name) => !/^unknownFutureValue$/i.test(name))
  return known.length > 0 ? known : names
}

function named(plan: Types, name: string): readonly {readonly name: string}[] {
  const type = plan.find(name)
  return type?.kind === 'enum' ? type.enum.members : []
}

function suits({name}: PropertyOutline, state: string): boolean {
  return state.toLowerCase() === name.toLowerCase() || participle(state).toLowerCase() === name.toLowerCase()
}

function isFault({name, type}: PropertyOutline): boolean {
  const isTime = type.kind === 'primitive' && type.name !== 'string'
  return (/fail/i.test(name) || faultSign.test(name)) && !isTime
}

/**
 * Whether it tells when, why or by whom the object came to such an end, and is not there before: a
 * `cancellationReason` or `canceledDateTime` of the state `canceled`.
 */
function endsWith({name, nullable}: PropertyOutline, state: string): boolean {
  const [stem] =
    /^(archiv|cancel|clos|complet|declin|delet|fail|finish|reject|resolv|revok)/i.exec(state) ?? []
  if (stem === undefined || nullable !== true) return false
  const rest = nameWords(name).filter((word) => !word.startsWith(stem.toLowerCase()))
  return rest.length < nameWords(name).length && rest.every((word) => circumstances.has(word))
}

const circumstances = new Set([
  'at',
  'by',
  'code',
  'comment',
  'date',
  'message',
  'on',
  'reason',
  'time',
  'utc'
])

/** `Quarantine` -> `Quarantined`, `Block` -> `Blocked`. */
export function participle(state: string): string {
  return state.endsWith('e') ? `${state}d` : `${state}ed`
}

function failures(states: readonly string[]): readonly string[] {
  const failed = states.filter((state) => /fail/i.test(state))
  return failed.length > 0 ? failed : states.filter((state) => faultSign.test(state))
}

/** One value; a time only where it may be null, as it says by being there. */
function isSingle({type, nullable}: PropertyOutline): boolean {
  return (
    (nullable === true && type.kind === 'primitive' && (type.name === 'dateTime' || type.name === 'date')) ||
    type.kind === 'reference' ||
    type.kind === 'object' ||
    (type.kind === 'primitive' && type.name === 'string')
  )
}
