/** How code holds values that JSON holds as strings and numbers: the one place for the options `dates` and `int64`. */
import {groupBy} from '../../model/group-by.ts'
import type {PrimitiveName, TypeRef} from '../../model/program.ts'
import {referencesIn} from '../../model/references.ts'
import type {Options} from '../../options.ts'
import type {Inheritance} from './inheritance.ts'
import type {PlannedType} from './plan.ts'

/** As JSON does, or as a `Date`, a `bigint`, or a string of digits. */
export type Representation = 'json' | 'Date' | 'bigint' | 'digits'

type RepresentationOptions = Pick<Options, 'dates' | 'int64'>

/**
 * A day, a time of day and a duration stay strings: a `Date` is a moment.
 *
 * @example
 * representationOf({dates: 'Date'}, 'dateTime') // 'Date'
 * representationOf({int64: 'string'}, 'int64') // 'digits'
 */
export function representationOf({dates, int64}: RepresentationOptions, name: PrimitiveName): Representation {
  if (name === 'dateTime' && dates === 'Date') return 'Date'
  if (name !== 'int64') return 'json'
  return int64 === 'bigint' ? 'bigint' : int64 === 'string' ? 'digits' : 'json'
}

/** Whether code holds it as JSON does: factories calculate with such numbers only. */
export function isAsInJson(options: RepresentationOptions, type: TypeRef): boolean {
  return type.kind !== 'primitive' || representationOf(options, type.name) === 'json'
}

/** Names of types whose values, or parts of them at any depth, code holds otherwise than JSON. */
export function convertedTypes(
  options: RepresentationOptions,
  types: readonly PlannedType[],
  {outlinesOf, derived}: Inheritance
): ReadonlySet<string> {
  const found = new Set<string>()
  if (options.dates !== 'Date' && (options.int64 ?? 'number') === 'number') return found
  const holdings = types.flatMap(({name}) => {
    const parts = outlinesOf(name).map(({type}) => type)
    if (parts.some((part) => holdsConverted(options, part))) found.add(name)
    const names = [...parts.flatMap(referencesIn), ...derived(name).map((type) => type.name)]
    return names.map((one) => ({held: one, holder: name}))
  })
  const byHeld = groupBy(holdings, ({held}) => held)
  // A set may grow while one walks it: what is added is walked too.
  for (const name of found) for (const {holder} of byHeld.get(name) ?? []) found.add(holder)
  return found
}

/** Whether a type holds such a value itself, without a named type between. */
function holdsConverted(options: RepresentationOptions, type: TypeRef): boolean {
  const within = (part: TypeRef) => holdsConverted(options, part)
  switch (type.kind) {
    case 'primitive':
      return !isAsInJson(options, type)
    case 'collection':
      return within(type.of)
    case 'map':
      return within(type.value)
    case 'keyValuePair':
      return within(type.key) || within(type.value)
    case 'object':
      return type.properties.some((property) => within(property.type))
    case 'union':
    case 'tuple':
      return type.of.some(within)
    default:
      return false
  }
}
