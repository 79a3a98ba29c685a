/** Compares recorded messages with the docs, one after the other. What is kept of them are counts. */
import {typesOf} from '../4-check/examples/types.ts'
import {groupBy} from '../model/group-by.ts'
import {once} from '../model/once.ts'
import type {Program} from '../model/program.ts'
import {type Addressed, bodyTypeOf, distinct, isAddressed, pathKey, readsOf} from '../model/requests.ts'
import {bodyParts, isError} from './body-parts.ts'
import {type BodyCounts, type Direction, increment, type TypeCounts} from './counts.ts'
import {maskedRequests} from './masked-requests.ts'
import {matcher} from './matcher.ts'
import type {Message, OnSkip, Skipped} from './message.ts'
import {createObserver} from './observer.ts'
import {typeByShape} from './shape.ts'
import type {ObserveOptions, Occasion} from './values.ts'

/** How many messages were compared, and by what. */
export interface TrafficCoverage {
  readonly messages: number
  /** Those of documented requests whose bodies were compared, if they have any. */
  readonly byRequest: number
  /** Others of which a body has the shape of a type. */
  readonly byShape: number
  /** Those that were answered with an error: they are not compared. */
  readonly failed: number
  /** Requests that are not documented, or of which no body was compared, without what may be data in their paths: `GET /orders/…/refunds`. */
  readonly uncompared: readonly {readonly request: string; readonly count: number}[]
  /** Documented requests that were never seen: `GET /orders/{id}`. */
  readonly unseen: readonly string[]
  /** What could not be read. */
  readonly skipped: ReadonlyMap<Skipped, number>
}

/** All that was seen. */
export interface Traffic {
  readonly add: (message: Message) => void
  readonly onSkip: OnSkip
  readonly types: () => readonly TypeCounts[]
  readonly bodies: () => readonly BodyCounts[]
  readonly coverage: () => TrafficCoverage
}

/**
 * @example
 * const traffic = createTraffic(program, options)
 * traffic.add({method: 'GET', path: '/orders/ord_1042', isPartial: false, status: 200, body: {id: 'ord_1042'}})
 */
export function createTraffic(program: Program, options: ObserveOptions): Traffic {
  const types = typesOf(program)
  const operations = (program.operations ?? []).filter(isAddressed)
  const reads = readsOf(operations)
  const match = matcher(operations)
  const sameRequests = groupBy(operations, requestKey)
  /** The types of its bodies, in all pages that document the request: those of each derived type, say. */
  const bodyTypes = once((operation: Addressed): {[direction in Direction]: readonly string[]} => {
    const all = [operation, ...(sameRequests.get(requestKey(operation)) ?? [])]
    const known = (names: readonly (string | undefined)[]) => [
      ...new Set(names.flatMap((name) => (name !== undefined && types.resource(name) ? [name] : [])))
    ]
    return {
      request: known(all.map((one) => bodyTypeOf(one, reads))),
      response: known(all.map(({answer}) => answer))
    }
  })
  const shaped = typeByShape(program.resources, types)
  const observer = createObserver(types, options)
  const bodies = {request: new Map<Addressed, BodyCounts>(), response: new Map<Addressed, BodyCounts>()}
  const unseen = new Set(distinct(operations))
  const uncompared = maskedRequests(operations)
  const skipped = new Map<Skipped, number>()
  const numbers = {messages: 0, byRequest: 0, byShape: 0, failed: 0}

  /** Whether the body was compared. */
  const addBody = (body: unknown, operation: Addressed | undefined, occasion: Occasion): boolean => {
    if (!isBody(body)) return false
    const {direction} = occasion
    const documented = operation && bodyTypes(operation)[direction]
    if (operation && documented && documented.length > 0)
      return addDocumented({operation, types: documented, body, occasion})
    const type = shaped(body)
    const parts = type && bodyParts(body, (value) => observer.likeness(type.name, value))
    for (const part of parts ?? []) observer.observe(type?.name ?? '', part, occasion)
    return parts !== undefined
  }

  const addDocumented = ({operation, types: [type = '', ...others], body, occasion}: Documented): boolean => {
    const {direction} = occasion
    const ofDirection = bodies[direction]
    const counts = ofDirection.get(operation) ?? {operation, direction, type, bodies: 0, unlike: 0}
    if (counts.bodies++ === 0) ofDirection.set(operation, counts)
    const list =
      direction === 'response' && operation.isCollection ? (operation.list?.property ?? 'value') : undefined
    for (const name of [type, ...others]) {
      const parts = bodyParts(body, (value) => observer.likeness(name, value), list)
      if (!parts) continue
      for (const part of parts) observer.observe(name, part, occasion)
      return true
    }
    // Of a request, the type may be a guess.
    if (direction === 'response' || operation.body !== undefined) counts.unlike++
    return false
  }

  const add = ({method, path, isPartial, status = 200, requestBody, body}: Message): void => {
    numbers.messages++
    const operation = method === undefined || path === undefined ? undefined : match(method, path)
    if (operation) unseen.delete(operation)
    if (status >= 400 || isError(body)) {
      numbers.failed++
      return
    }
    const isSuccess = status >= 200 && status < 300
    const sendsWhole = method === 'POST' || method === 'PUT'
    const isSentLike = addBody(requestBody, operation, {direction: 'request', isWhole: sendsWhole})
    const isLike = isSuccess && addBody(body, operation, {direction: 'response', isWhole: !isPartial})
    const isCompared = isSentLike || isLike
    // Without bodies there is nothing else to compare.
    if (operation && (isCompared || !(isBody(requestBody) || isBody(body)))) numbers.byRequest++
    else if (isCompared) numbers.byShape++
    else uncompared.add(method, path)
  }
  return {
    add,
    onSkip: (what) => increment(skipped, what),
    types: observer.counts,
    bodies: () => [...bodies.response.values(), ...bodies.request.values()],
    coverage: () => ({
      ...numbers,
      uncompared: uncompared.counts(),
      unseen: [...unseen].map(({method, path}) => `${method} ${path}`),
      skipped
    })
  }
}

/** An object or a list: others say nothing of types. */
function isBody(body: unknown): boolean {
  return typeof body === 'object' && body !== null
}

/** The same for one request that several pages document. */
function requestKey({method, path}: Addressed): string {
  return `${method} ${pathKey(path)}`
}

interface Documented {
  readonly operation: Addressed
  /** The first one first. */
  readonly types: readonly string[]
  readonly body: unknown
  readonly occasion: Occasion
}
