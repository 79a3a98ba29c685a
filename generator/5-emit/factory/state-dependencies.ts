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
  /** What it is in the other states. If it has to have a value there, factories always make an object of these. */
  readonly otherwise?: 'null' | 'absent'
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
    const members = isFault(property) ? failures(states) : statesOf(property, states)
    if (property === status || property.navigation || members.length === 0 || !isSingle(property)) return []
    const otherwise = otherwiseOf(property)
    return [{property, status, members, ...(otherwise && {otherwise})}]
  })
}

/** What a property is when it has no value; undefined where it has to have one, or the docs do not say. */
function otherwiseOf({required, nullable}: PropertyOutline): 'null' | 'absent' | undefined {
  if (nullable === true) return 'null'
  return required === false ? 'absent' : undefined
}

/** The states in which a property has a value; none where that does not depend on the state. */
function statesOf(property: PropertyOutline, states: readonly string[]): readonly string[] {
  const own = states.filter(
    (state) => suits(property, state) || endsWith(property, state) || tellsOf(property, state)
  )
  if (otherwiseOf(property) === undefined) return own
  if (own.length === 0) return isEnd(property) ? states.filter((state) => ends.test(state)) : []
  const [first] = own
  const isLifecycle = first !== undefined && begins.test(states[0] ?? '') && !breaksOff.test(first)
  return isLifecycle ? states.slice(states.indexOf(first)).filter((state) => !breaksOff.test(state)) : own
}

/** The first state, where states are listed in the order in which objects go through them. */
const begins =
  /^(created?|draft|new|not_?started|open(ed)?|pending|placed|planned|queued|received|requested|scheduled|submitted|unpaid)$/i

/** States in which an object ends, from wherever it was. */
const breaksOff = /abort|block|cancel|declin|delet|err|expir|fail|refund|reject|return|revok|suspend|void/i

const ends = /^(archived|closed|deactivated|deleted|ended|inactive|terminated)$/i

/** A time at which the object ended, which has no state of its name. */
function isEnd({name}: PropertyOutline): boolean {
  const [first = '', ...others] = nameWords(name)
  return (
    /^(archiv|clos|deactivat|delet|end|terminat)/.test(first) &&
    others.every((word) => circumstances.has(word))
  )
}

/** `shippedAt` and `trackingNumber` of the state `shipped`. */
function tellsOf(property: PropertyOutline, state: string): boolean {
  if (otherwiseOf(property) === undefined) return false
  if (/^tracking/i.test(property.name))
    return /^(dispatched|fulfilled|in_?transit|sent|shipped)$/i.test(state)
  const words = nameWords(property.name)
  const rest = words.filter((word) => !circumstances.has(word))
  return rest.length < words.length && rest.join() === nameWords(state).join()
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
function endsWith(property: PropertyOutline, state: string): boolean {
  const {name} = property
  const [stem] =
    /^(archiv|cancel|clos|complet|declin|delet|fail|finish|reject|resolv|revok)/i.exec(state) ?? []
  if (stem === undefined || otherwiseOf(property) === undefined) return false
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

/** One value; a time only where it may be missing, as it says by being there. */
function isSingle(property: PropertyOutline): boolean {
  const {type} = property
  const isTime = type.kind === 'primitive' && (type.name === 'dateTime' || type.name === 'date')
  return (
    (isTime && otherwiseOf(property) !== undefined) ||
    type.kind === 'reference' ||
    type.kind === 'object' ||
    (type.kind === 'primitive' && type.name === 'string')
  )
}
