/** Looks at objects of documented types, and counts what they have. */
import {isOwnKey} from '../4-check/examples/own-members.ts'
import type {Types} from '../4-check/examples/types.ts'
import type {Property, Resource} from '../model/program.ts'
import {type PropertyCounts, propertyCounts, type TypeCounts, typeCounts} from './counts.ts'
import {ShapeCounts} from './shape-counts.ts'
import {
  type Observe,
  type ObserveOptions,
  type Occasion,
  propertyObserver,
  type ValueContext
} from './values.ts'

type Fields = {readonly [name: string]: unknown}

/** Objects by their types. */
export interface Observer {
  readonly observe: (name: string, value: Fields, occasion: Occasion) => void
  /** The share of an object's keys that are properties of a type, or of the type that the object names. */
  readonly likeness: (name: string, value: Fields) => number
  /** What was seen of each type. */
  readonly counts: () => readonly TypeCounts[]
}

/** A property, or an annotation, whose values are not looked at. */
interface Slot {
  readonly counts: PropertyCounts
  readonly observe: Observe
}

/** What looks at the objects of a type. */
interface TypeObserver {
  readonly counts: TypeCounts
  readonly slots: Map<string, Slot>
  /** Whether it may have properties that nobody declared. */
  readonly isOpen: boolean
  readonly resource: Resource
  /** Keys that no derived type has either: a limited number of them. */
  readonly unknownKeys: Set<string>
}

/** Objects that are nested deeper are not looked at: types that contain themselves may nest without end. */
const deepest = 100

/** So many keys are remembered as unknown. */
const mostUnknown = 1000

/** An object that has at least such a share of its keys from a type may be of it. */
const least = 0.5

/**
 * @example
 * const {observe, counts} = createObserver(types, options)
 * observe('order', {id: 'ord_1', taxRate: 0.2}, {direction: 'response', isWhole: true})
 */
export function createObserver(types: Types, options: ObserveOptions): Observer {
  const observers = new Map<string, TypeObserver>()
  let depth = 0

  const likeness = (name: string, value: Fields): number => {
    const of = observerOf(typeIn(value, types) ?? name)
    if (!of) return 0
    let known = 0
    let unknown = 0
    for (const key in value) {
      if (slotOf(of, key)) known++
      else if (isOwnKey(key)) unknown++
    }
    // An empty object lacks everything, but contradicts nothing.
    return known + unknown === 0 ? 1 : known / (known + unknown)
  }
  const observerOf = (name: string): TypeObserver | undefined => {
    const existing = observers.get(name)
    if (existing) return existing
    const resource = types.resource(name)
    if (!resource) return
    const counts = typeCounts(resource)
    const of = {
      counts,
      slots: new Map(),
      isOpen: types.isOpen(resource),
      resource,
      unknownKeys: new Set<string>()
    }
    observers.set(name, of)
    for (const property of types.propertiesOf(resource).values()) addSlot(of, property, false)
    return of
  }
  const addSlot = (of: TypeObserver, property: Property, isDerived: boolean): Slot => {
    const counts = propertyCounts(property, isDerived)
    const slot = {
      counts,
      observe: propertyObserver(property, {...context, add: (values) => of.counts.values.push(values)})
    }
    of.slots.set(property.name, slot)
    of.counts.properties.set(property.name, counts)
    return slot
  }
  /** Of a property of the type, or of one that derives from it. */
  const slotOf = (of: TypeObserver, key: string): Slot | undefined => {
    const slot = of.slots.get(key)
    if (slot || of.unknownKeys.has(key)) return slot
    const derived = types.derivedProperty(of.resource, key)
    if (derived) return addSlot(of, derived, true)
    if (of.unknownKeys.size < mostUnknown) of.unknownKeys.add(key)
    return
  }
  const observe = (name: string, value: Fields, occasion: Occasion): void => {
    const {direction, isWhole} = occasion
    const of = depth < deepest ? observerOf(typeIn(value, types) ?? name) : undefined
    if (!of) return
    const {counts, isOpen} = of
    counts.objects[direction]++
    if (isWhole) counts.whole[direction]++
    depth++
    // What JSON gives inherits nothing that could be listed.
    for (const key in value) {
      const slot = slotOf(of, key)
      if (slot) {
        slot.counts.seen[direction]++
        if (isWhole) slot.counts.seenInWhole[direction]++
        slot.observe(value[key], occasion)
      } else if (!isOpen && of.slots.size > 0 && isOwnKey(key)) addUndocumented(counts, key, value[key])
    }
    depth--
  }
  const context: Omit<ValueContext, 'add'> = {
    types,
    options,
    observeObject: observe,
    isLike: (name, value) => likeness(name, value) >= least
  }
  return {observe, likeness, counts: () => [...observers.values()].map(({counts}) => counts)}
}

function addUndocumented({undocumented, shapes}: TypeCounts, key: string, value: unknown): void {
  if (!undocumented.add(key)) return
  const shape = shapes.get(key) ?? new ShapeCounts()
  shapes.set(key, shape)
  shape.add(value)
}

/** The type that an object names itself: `"@odata.type": "#microsoft.graph.user"`. */
function typeIn(value: Fields, types: Types): string | undefined {
  const stated = value['@odata.type']
  return typeof stated === 'string' ? types.resource(stated)?.name : undefined
}
