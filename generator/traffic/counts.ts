import type {Property, Resource, TypeRef} from '../model/program.ts'
import type {Addressed} from '../model/requests.ts'
import {NameCounts} from './name-counts.ts'
import type {ShapeCounts} from './shape-counts.ts'

/** What a value of JSON is: nothing else of it is kept. */
export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'object' | 'array'

export type Direction = 'request' | 'response'

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'object'
}

export function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** What was seen of the values of a property, or of the items of a list that it holds. */
export interface ValueCounts {
  readonly property: Property
  readonly type: TypeRef
  /** Whether these are items of a list, or values of a map. */
  readonly isInner: boolean
  values: number
  /** Documented members. */
  readonly seenMembers: Set<string>
  /** Values of another type, by what they are. */
  readonly wrong: Map<Kind, number>
  badFormat: number
  outOfRange: number
  /** Strings that are not documented members. */
  readonly members: NameCounts
}

/** How often something was seen, by direction. */
export type ByDirection = {[direction in Direction]: number}

/** What was seen of a property: in how many objects, and in how many of those that are whole. */
export interface PropertyCounts {
  readonly property: Property
  /** Whether only types that derive from this one have it. */
  readonly isDerived: boolean
  readonly seen: ByDirection
  readonly seenInWhole: ByDirection
}

/** What was seen of the objects of a type. */
export interface TypeCounts {
  readonly resource: Resource
  readonly objects: ByDirection
  /** Objects that are whole: of no request for some properties alone, and of no change. */
  readonly whole: ByDirection
  readonly properties: Map<string, PropertyCounts>
  readonly values: ValueCounts[]
  /** Properties that are not documented, and what their values are. */
  readonly undocumented: NameCounts
  readonly shapes: Map<string, ShapeCounts>
}

/** Bodies of a request or a response, of which the docs say the type. */
export interface BodyCounts {
  readonly operation: Addressed
  readonly direction: Direction
  readonly type: string
  bodies: number
  /** Those that do not look like the type. */
  unlike: number
}

export function valueCounts(property: Property, type: TypeRef, isInner: boolean): ValueCounts {
  return {
    property,
    type,
    isInner,
    values: 0,
    seenMembers: new Set(),
    wrong: new Map(),
    badFormat: 0,
    outOfRange: 0,
    members: new NameCounts()
  }
}

export function propertyCounts(property: Property, isDerived: boolean): PropertyCounts {
  return {property, isDerived, seen: none(), seenInWhole: none()}
}

export function typeCounts(resource: Resource): TypeCounts {
  return {
    resource,
    objects: none(),
    whole: none(),
    properties: new Map(),
    values: [],
    undocumented: new NameCounts(),
    shapes: new Map()
  }
}

function none(): ByDirection {
  return {request: 0, response: 0}
}
