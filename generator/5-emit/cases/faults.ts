import type {Format, PrimitiveName, Property, TypeRef} from '../../model/program.ts'
import type {ResolvedOptions} from '../../options.ts'
import {isAnything} from '../plan/anything.ts'
import type {Plan} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import {type Change, change, inList} from './change.ts'

const wrongTexts: {readonly [name in PrimitiveName | Format]?: readonly Change[]} = {
  dateTime: [change('no time', "'yesterday'"), change('no such day', "'2021-02-30T00:00:00Z'")],
  date: [change('no date', "'soon'"), change('no such month', "'2021-13-01'")],
  time: [change('no time of day', "'25:61'")],
  duration: [change('no duration', "'two hours'")],
  uuid: [change('no UUID', "'not-a-uuid'")],
  binary: [change('not base 64', "'*'")],
  'date-time': [change('no time', "'yesterday'")],
  uri: [change('no URI', "'not a uri'")],
  email: [change('no email address', "'nobody'")],
  ipv4: [change('no IPv4 address', "'300.1.1.1'")],
  ipv6: [change('no IPv6 address', "'192.0.2'")]
}

const bounds: {readonly [name in PrimitiveName]?: readonly [number, number]} = {
  byte: [-1, 256],
  sbyte: [-129, 128],
  int16: [-32_769, 32_768],
  int32: [-2_147_483_649, 2_147_483_648]
}

const fractional = new Set<PrimitiveName>(['single', 'double', 'decimal', 'number'])
const texts = new Set<PrimitiveName>([
  'string',
  'dateTime',
  'date',
  'time',
  'duration',
  'uuid',
  'binary',
  'stream'
])

/** Every way in which a property can be wrong that its type's validator refuses. */
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
    case 'primitive':
      return primitiveFaults(type.name, property)
    case 'enum':
      return type.members.length === 0 ? [] : memberFaults(plan.options)
    case 'reference': {
      const target = plan.find(type.name)
      if (target?.kind === 'resource') return [change('no object', "'text'")]
      return target?.kind === 'enum' && target.enum.members.length > 0 ? memberFaults(plan.options) : []
    }
    case 'collection':
      return [change('no list', '{ length: 1 }'), ...elementFaults(plan, type.of, property)]
    case 'keyValuePair':
    case 'map':
      return [change('no object', "'text'")]
    case 'object':
      return type.properties.length === 0 ? [] : [change('no object', "'text'")]
    default:
      return []
  }
}

/** A list of one wrong element; where one is too few, that is another fault. */
function elementFaults(plan: Plan, of: TypeRef, property: Property): Change[] {
  if ((property.constraints.minLength ?? 0) > 1) return []
  return inList(wrongValues(plan, of, {...property, constraints: {}}))
}

function memberFaults({enums}: ResolvedOptions): Change[] {
  return [change('no text', '42'), ...(enums === 'open' ? [] : [change('no member', "'no such member'")])]
}

function primitiveFaults(name: PrimitiveName, {constraints}: Property): Change[] {
  if (name === 'any') return []
  if (name === 'boolean') return [change('not true or false', "'true'")]
  if (!texts.has(name)) return numberFaults(name, constraints)
  const {minLength = 0, maxLength, format} = constraints
  return [
    change('no text', '42'),
    ...(wrongTexts[name] ?? []),
    ...(name === 'string' && format !== undefined ? (wrongTexts[format] ?? []) : []),
    ...(name === 'string' && minLength > 0 ? [change('too short', "''")] : []),
    ...(name === 'string' && maxLength !== undefined
      ? [change('too long', `'x'.repeat(${maxLength + 1})`)]
      : [])
  ]
}

function numberFaults(name: PrimitiveName, {minimum, maximum}: Property['constraints']): Change[] {
  const [low, high] = bounds[name] ?? []
  const below = minimum === undefined ? low : Math.max(minimum - 1, low ?? -Infinity)
  const above = maximum === undefined ? high : Math.min(maximum + 1, high ?? Infinity)
  return [
    change('no number', "'twelve'"),
    ...(fractional.has(name) ? [] : [change('not whole', '1.5')]),
    ...(below === undefined ? [] : [change('too small', String(below))]),
    ...(above === undefined ? [] : [change('too large', String(above))])
  ]
}
