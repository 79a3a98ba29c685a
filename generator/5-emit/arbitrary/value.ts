import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import {primitives} from '../../model/primitives.ts'
import type {Constraints, Format, PrimitiveName, Property, TypeRef} from '../../model/program.ts'
import {matchesOf} from '../factory/pattern.ts'
import {objectKey, quoted} from '../literals.ts'
import {representationOf} from '../plan/representation.ts'
import type {Scope} from './scope.ts'

const formats: {readonly [format in Format]: string} = {
  uri: 'fc.webUrl()',
  email: 'fc.emailAddress()',
  'date-time': 'dateTimes()',
  date: 'dates()',
  time: 'times()',
  duration: 'durations()',
  uuid: 'fc.uuid()',
  base64url: 'fc.base64String()',
  ipv4: 'fc.ipV4()',
  ipv6: 'fc.ipV6()',
  hostname: 'fc.domain()'
}

const plain: {readonly [name in PrimitiveName]?: string} = {
  boolean: 'fc.boolean()',
  stream: 'fc.string()',
  any: 'fc.jsonValue()'
}

/**
 * The arbitrary of a property, null where it may be null.
 *
 * @example
 * propertyText(scope, property('code', reference('x.statusCode'))) // 'fc.option(fc.constantFrom(...statusCodes))'
 */
export function propertyText(scope: Scope, property: Property): string {
  const text = valueText(scope, property.type, property.constraints)
  return mayBeNull(property, scope.plan.options) ? `fc.option(${text})` : text
}

/** The arbitrary of a type. */
export function valueText(scope: Scope, type: TypeRef, constraints: Constraints = {}): string {
  switch (type.kind) {
    case 'primitive':
      return branded(scope, type, convertedText(scope, type.name, primitiveText(type.name, constraints)))
    case 'reference':
      return referenceText(scope, type.name)
    case 'enum':
      return oneOf(type.members.map(({name}) => name))
    case 'collection':
      return listText(scope, type.of, constraints)
    case 'keyValuePair':
      return `fc.record({ key: ${valueText(scope, type.key)}, value: ${valueText(scope, type.value)} })`
    case 'map':
      return `fc.dictionary(fc.string(), ${valueText(scope, type.value)}, { noNullPrototype: true })`
    case 'object':
      return objectText(scope, type.properties)
    case 'union':
      return `fc.oneof(${type.of.map((part) => valueText(scope, part)).join(', ')})`
    case 'tuple':
      return `fc.tuple(${type.of.map((part) => valueText(scope, part)).join(', ')})`
    case 'literal':
      return `fc.constant<${type.value}>(${type.value})`
    case 'unknown':
      return 'fc.jsonValue()'
  }
}

/** Names of properties that may not be absent, as a list. */
export function requiredText(scope: Scope, properties: readonly Property[]): string {
  const required = properties.filter((property) => !mayBeAbsent(property, scope.plan.options))
  return `[${required.map(({name}) => quoted(name)).join(', ')}]`
}

function oneOf(names: readonly string[]): string {
  const once = [...new Set(names)]
  return once.length === 0 ? 'fc.string()' : `fc.constantFrom(${once.map(quoted).join(', ')})`
}

function referenceText(scope: Scope, name: string): string {
  const type = scope.plan.find(name)
  if (type?.kind === 'resource') return scope.call(type)
  if (type?.kind !== 'enum') return 'fc.jsonValue()'
  if (type.enum.members.length === 0) return 'fc.string()'
  if (!type.enum.flags) return `fc.constantFrom(...${scope.members(type)})`
  return `fc.subarray([...${scope.members(type)}], { minLength: 1 }).map((members) => members.join(','))`
}

/** Lists of objects are empty where the depth ends. */
function listText(scope: Scope, of: TypeRef, {minLength, maxLength}: Constraints): string {
  const element = valueText(scope, of)
  const limits = [
    ...(minLength === undefined ? [] : [`minLength: ${minLength}`]),
    ...(maxLength === undefined ? [] : [`maxLength: ${maxLength}`])
  ]
  const isDeep = /\bdepth\b/.test(element) && (minLength ?? 0) === 0
  const bounds = limits.length > 0 ? limits : isDeep ? ['maxLength: 3'] : []
  const list = `fc.array(${element}${bounds.length > 0 ? `, { ${bounds.join(', ')} }` : ''})`
  // Where lists are readonly, TypeScript would take the empty one for a tuple.
  const none = scope.plan.options.readonly ? 'fc.constant<never[]>([])' : 'fc.constant([])'
  return isDeep ? `depth > 0 ? ${list} : ${none}` : list
}

function objectText(scope: Scope, properties: readonly Property[]): string {
  const lines = properties.map((property) => `${objectKey(property.name)}: ${propertyText(scope, property)}`)
  const record = lines.length === 0 ? '{}' : `{ ${lines.join(', ')} }`
  return `fc.record(${record}, { requiredKeys: ${requiredText(scope, properties)} })`
}

function branded(scope: Scope, type: TypeRef, text: string): string {
  const id = scope.idType(type)
  return id === undefined ? text : `${text}.map((id) => id as ${id})`
}

function convertedText({plan: {options}}: Scope, name: PrimitiveName, text: string): string {
  // JSON has years of four digits.
  const ofDates = "fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })"
  const representation = representationOf(options, name)
  return {json: text, Date: ofDates, bigint: `${text}.map(BigInt)`, digits: `${text}.map(String)`}[
    representation
  ]
}

function primitiveText(name: PrimitiveName, constraints: Constraints): string {
  const {minLength, maxLength, minimum, maximum, pattern, format} = constraints
  if (name === 'string') {
    if (pattern !== undefined) return oneOf(matchesOf(constraints, []))
    if (format !== undefined) return formats[format]
    const lengths = [
      ...(minLength === undefined ? [] : [`minLength: ${minLength}`]),
      ...(maxLength === undefined ? [] : [`maxLength: ${maxLength}`])
    ]
    return lengths.length === 0 ? "fc.string({ unit: 'grapheme' })" : `fc.string({ ${lengths.join(', ')} })`
  }
  const form = primitives[name].format
  const arbitrary = form ? formats[form] : plain[name]
  if (arbitrary !== undefined) return arbitrary
  const {integer, range} = primitives[name]
  if (integer) {
    const [low, high] = range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
    const min = Math.ceil(Math.max(low, minimum ?? low))
    const max = Math.floor(Math.min(high, maximum ?? high))
    if (max - min > 2 ** 53) return 'fc.maxSafeInteger()'
    return `fc.integer({ min: ${min}, max: ${max} })`
  }
  const limits = [
    'noNaN: true',
    'noDefaultInfinity: true',
    ...(minimum === undefined ? [] : [`min: ${minimum}`]),
    ...(maximum === undefined ? [] : [`max: ${maximum}`])
  ]
  return `fc.double({ ${limits.join(', ')} })`
}
