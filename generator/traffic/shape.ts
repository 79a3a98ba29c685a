import {isOwnKey} from '../4-check/examples/own-members.ts'
import type {Types} from '../4-check/examples/types.ts'
import {groupBy} from '../model/group-by.ts'
import type {Resource} from '../model/program.ts'
import {isObject} from './message.ts'

/** A type by the shape of a body alone; undefined where none is the closest, or none is close. */
export type TypeByShape = (body: unknown) => Resource | undefined

/** So many keys, and such a share of all, have to be properties of the type. */
const least = {keys: 4, share: 0.75} as const

/** So many sets of keys are remembered. */
const mostKnown = 1000

/**
 * Finds types by shape: of the body, of its first item, or of what one of its members holds.
 *
 * @example
 * typeByShape(program.resources, types)([{id: 'ord_1', status: 'paid', total: 2, currency: 'EUR'}])?.name // 'order'
 */
export function typeByShape(resources: readonly Resource[], types: Types): TypeByShape {
  const pairs = resources.flatMap((resource) =>
    [...types.propertiesOf(resource).keys()].map((key) => ({key, resource}))
  )
  const byKey = groupBy(pairs, ({key}) => key)
  const cached = new Map<string, Resource | undefined>()

  const ofKeys = (keys: readonly string[]): Resource | undefined => {
    const shared = new Map<Resource, number>()
    for (const key of keys)
      for (const {resource} of byKey.get(key) ?? []) shared.set(resource, (shared.get(resource) ?? 0) + 1)
    const most = Math.max(0, ...shared.values())
    if (most < least.keys || most / keys.length < least.share) return
    const best = [...shared].filter(([, count]) => count === most).map(([resource]) => resource)
    // Types that derive from one have all of its properties too.
    return best.find((resource) => best.every((other) => types.isA(other, resource)))
  }
  const ofObject = (value: object): Resource | undefined => {
    const keys = Object.keys(value).filter(isOwnKey)
    if (keys.length < least.keys) return
    const signature = keys.join('\n')
    if (cached.has(signature)) return cached.get(signature)
    const found = ofKeys(keys)
    if (cached.size < mostKnown) cached.set(signature, found)
    return found
  }
  const ofValue = (value: unknown): Resource | undefined => {
    const one = Array.isArray(value) ? value.find(isObject) : value
    return isObject(one) ? ofObject(one) : undefined
  }
  return (body) => {
    const whole = ofValue(body)
    if (whole || !isObject(body)) return whole
    for (const value of Object.values(body)) {
      const found = ofValue(value)
      if (found) return found
    }
    return
  }
}
