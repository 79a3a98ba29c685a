/** Compares values with types, and counts what is not as documented. */
import type {Types} from '../4-check/examples/types.ts'
import {effectiveConstraints} from '../model/formats.ts'
import {mayBeNull} from '../model/presence.ts'
import {primitives} from '../model/primitives.ts'
import type {CollectionRef, Constraints, EnumRef, PrimitiveRef, Property, TypeRef} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'
import {acceptor} from './acceptor.ts'
import {type Direction, increment, kindOf, type ValueCounts, valueCounts} from './counts.ts'
import {isObject} from './message.ts'
import {scalarTests} from './scalar-tests.ts'

/** The options that decide verdicts, as they decide those of generated validators. */
export type ObserveOptions = Pick<
  ResolvedOptions,
  'undocumentedPresence' | 'undocumentedNull' | 'enums' | 'formats'
>

/** Where a value stands: in which direction, and whether in a body that is whole. */
export interface Occasion {
  readonly direction: Direction
  readonly isWhole: boolean
}

/** Looks at a value. */
export type Observe = (value: unknown, occasion: Occasion) => void

/** What observing a value needs. */
export interface ValueContext {
  readonly types: Types
  readonly options: ObserveOptions
  /** Looks at an object of a named type, or at one that is like it. */
  readonly observeObject: (name: string, value: {readonly [key: string]: unknown}, occasion: Occasion) => void
  /** Whether an object has the properties of a type. */
  readonly isLike: (name: string, value: {readonly [key: string]: unknown}) => boolean
  /** Counts that the report is made of. */
  readonly add: (counts: ValueCounts) => void
}

/** Looks at the values of a property. */
export function propertyObserver(property: Property, context: ValueContext): Observe {
  const isNullable = mayBeNull(property, context.options)
  const constraints = effectiveConstraints(context.options.formats, property, isNullable)
  const counts = valueCounts(property, property.type, false)
  context.add(counts)
  const observe = observer(property.type, {counts, constraints}, context)
  return (value, occasion) => {
    counts.values++
    if (value !== null) observe(value, occasion)
    else if (!isNullable) increment(counts.wrong, 'null')
  }
}

/** What values of a type are counted in. */
interface Counted {
  readonly counts: ValueCounts
  readonly constraints: Constraints
}

function observer(type: TypeRef, counted: Counted, context: ValueContext): Observe {
  const {counts} = counted
  const wrong = (value: unknown) => increment(counts.wrong, kindOf(value))
  switch (type.kind) {
    case 'primitive':
      return scalarObserver(type, counted, context)
    case 'enum':
      return memberObserver({...type, flags: false}, counts, context)
    case 'reference': {
      const enumeration = context.types.enumeration(type.name)
      if (enumeration) return memberObserver(enumeration, counts, context)
      const resource = context.types.resource(type.name)
      if (!resource || resource.anyValue) return ignore
      return (value, occasion) =>
        isObject(value) ? context.observeObject(resource.name, value, occasion) : wrong(value)
    }
    case 'collection':
      return listObserver(type, counted, context)
    case 'map':
    case 'keyValuePair': {
      // The keys of a map are data: they are not even counted.
      const inner = innerObserver(type.value, counts, context)
      return (value, occasion) => {
        if (!isObject(value)) wrong(value)
        else if (type.kind === 'map') for (const key of Object.keys(value)) inner(value[key], occasion)
        else if (Object.hasOwn(value, 'value')) inner(value.value, occasion)
      }
    }
    case 'object': {
      const inner = new Map(type.properties.map((one) => [one.name, propertyObserver(one, context)]))
      return (value, occasion) => {
        if (!isObject(value)) wrong(value)
        else for (const [key, observe] of inner) if (Object.hasOwn(value, key)) observe(value[key], occasion)
      }
    }
    case 'union': {
      const alternatives = type.of.map((one) => ({
        accepts: acceptor(one, context),
        acceptsKind: acceptor(one, context, {strict: false}),
        observe: observer(one, counted, context)
      }))
      return (value, occasion) => {
        const found =
          alternatives.find(({accepts}) => accepts(value)) ??
          alternatives.find(({acceptsKind}) => acceptsKind(value))
        if (found) found.observe(value, occasion)
        else wrong(value)
      }
    }
    case 'tuple':
    case 'literal': {
      const accepts = acceptor(type, context)
      return (value) => {
        if (!accepts(value)) wrong(value)
      }
    }
    case 'unknown':
      return ignore
  }
}

const ignore: Observe = () => {}

/** Items of lists, values of maps: they are counted by themselves, and may be null where their type says so. */
function innerObserver(type: TypeRef, {property}: ValueCounts, context: ValueContext): Observe {
  const counts = valueCounts(property, type, true)
  context.add(counts)
  const takesNull = acceptor(type, context)(null)
  const observe = observer(type, {counts, constraints: {}}, context)
  return (value, occasion) => {
    counts.values++
    if (value !== null) observe(value, occasion)
    else if (!takesNull) increment(counts.wrong, 'null')
  }
}

function listObserver(
  {of}: CollectionRef,
  {counts, constraints: {minLength = 0, maxLength = Number.POSITIVE_INFINITY}}: Counted,
  context: ValueContext
): Observe {
  const observe = innerObserver(of, counts, context)
  return (value, occasion) => {
    if (!Array.isArray(value)) {
      increment(counts.wrong, kindOf(value))
      return
    }
    if (value.length < minLength || value.length > maxLength) counts.outOfRange++
    for (const item of value) observe(item, occasion)
  }
}

function scalarObserver(type: PrimitiveRef, {counts, constraints}: Counted, context: ValueContext): Observe {
  const {json} = primitives[type.name]
  if (json === undefined) return ignore
  const {isFormed, isInRange, isInteger} = scalarTests(type, constraints, context.options)
  return (value) => {
    if (typeof value !== json || !isInteger(value)) increment(counts.wrong, kindOf(value))
    else if (!isFormed(value)) counts.badFormat++
    else if (!isInRange(value)) counts.outOfRange++
  }
}

/** A list of values, with a name or without one. */
type Members = Pick<EnumRef, 'members' | 'open'> & {readonly flags: boolean}

function memberObserver(
  {members, flags, open}: Members,
  counts: ValueCounts,
  {options}: ValueContext
): Observe {
  const names = new Set(members.map(({name}) => name))
  const isOpen = open === true || options.enums === 'open' || names.size === 0
  return (value) => {
    if (typeof value !== 'string') increment(counts.wrong, kindOf(value))
    else if (names.has(value)) counts.seenMembers.add(value)
    else
      for (const word of flags ? value.split(',') : [value]) {
        const member = flags ? word.trim() : word
        if (names.has(member)) counts.seenMembers.add(member)
        else if (!isOpen) counts.members.add(member)
      }
  }
}
