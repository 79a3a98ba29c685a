import {distinct} from '../model/distinct-properties.ts'
import {isOpen} from '../model/open-lists.ts'
import {mayBeAbsent, mayBeNull} from '../model/presence.ts'
import type {EnumRef, PrimitiveName, Property, TypeRef} from '../model/program.ts'
import {propertyName, quoted} from './literals.ts'
import type {Plan} from './plan/plan.ts'
import {representationOf} from './plan/representation.ts'
import {between, listText, mapText, pairText, propertyModifier, tupleBrackets} from './type-syntax.ts'

/** Times, ids and bytes are strings as JSON carries them; a number is a number, whatever its width. */
const primitives: {readonly [name in PrimitiveName]: 'string' | 'number' | 'boolean' | 'unknown'} = {
  string: 'string',
  boolean: 'boolean',
  byte: 'number',
  sbyte: 'number',
  int16: 'number',
  int32: 'number',
  int64: 'number',
  integer: 'number',
  single: 'number',
  double: 'number',
  decimal: 'number',
  number: 'number',
  dateTime: 'string',
  date: 'string',
  time: 'string',
  duration: 'string',
  uuid: 'string',
  binary: 'string',
  stream: 'string',
  any: 'unknown'
}

function primitiveText({options}: Plan, name: PrimitiveName): string {
  const representation = representationOf(options, name)
  return {json: primitives[name], Date: 'Date', bigint: 'bigint', digits: 'string'}[representation]
}

/**
 * A type as TypeScript writes it, with the names that the plan gives.
 *
 * @example
 * typeText(plan, collection(reference('microsoft.graph.user'))) // 'User[]'
 * typeText(plan, {kind: 'keyValuePair', key: string, value: integer}) // '{ key: string; value: number }'
 */
export function typeText(plan: Plan, type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return primitiveText(plan, type.name)
    case 'reference':
      return plan.find(type.name)?.typeName ?? 'unknown'
    case 'enum':
      return partsOf(plan, type).join(' | ')
    case 'collection':
      return listText(plan.options, typeText(plan, type.of), partCount(plan, type.of) > 1)
    case 'keyValuePair':
      return pairText(plan.options, typeText(plan, type.key), typeText(plan, type.value))
    case 'map':
      return mapText(plan.options, typeText(plan, type.value))
    case 'object':
      return objectText(plan, distinct(type.properties))
    case 'union':
      return partsOf(plan, type).join(' | ')
    case 'tuple':
      return between(tupleBrackets(plan.options), type.of.map((part) => typeText(plan, part)).join(', '))
    case 'literal':
      return String(type.value)
    case 'unknown':
      return 'unknown'
  }
}

/**
 * Qualified names of the types that the text of a type mentions: of `unknown`, which swallows the others, none.
 *
 * @example
 * typesIn(plan, union(reference('x.user'), {kind: 'primitive', name: 'any'})) // []
 */
export function typesIn(plan: Plan, type: TypeRef): readonly string[] {
  if (typeText(plan, type) === 'unknown') return []
  switch (type.kind) {
    case 'reference':
      return [type.name]
    case 'collection':
      return typesIn(plan, type.of)
    case 'union':
    case 'tuple':
      return type.of.flatMap((part) => typesIn(plan, part))
    case 'keyValuePair':
      return [...typesIn(plan, type.key), ...typesIn(plan, type.value)]
    case 'map':
      return typesIn(plan, type.value)
    case 'object':
      return distinct(type.properties).flatMap((property) => typesIn(plan, property.type))
    default:
      return []
  }
}

/** A property's type, with null where it may be null: `StatusCode | null`. */
export function propertyTypeText(plan: Plan, property: Property): string {
  return propertyParts(plan, property).join(' | ')
}

/** The parts of the union that a property's type is: `["'on'", "'off'", 'null']`, or one. */
export function propertyParts(plan: Plan, property: Property): string[] {
  const parts = partsOf(plan, property.type)
  return parts.includes('unknown') || !mayBeNull(property, plan.options) ? parts : [...parts, 'null']
}

/** The parts of the union that a type is, each once; `unknown` swallows the others. */
export function partsOf(plan: Plan, type: TypeRef): string[] {
  if (type.kind === 'enum') return memberTexts(plan, type)
  if (type.kind !== 'union') return [typeText(plan, type)]
  const parts = [...new Set(type.of.map((part) => typeText(plan, part)))]
  return parts.includes('unknown') || parts.length === 0 ? ['unknown'] : parts
}

/** `['on', 'off']` -> `["'on'", "'off'"]`; an open list keeps its members for completion and takes any string. */
function memberTexts(plan: Plan, type: EnumRef): string[] {
  const literals = [...new Set(type.members.map(({name}) => quoted(name)))]
  if (literals.length === 0) return ['string']
  return isOpen(type, plan.options) ? [...literals, '(string & {})'] : literals
}

/** How many parts a type's text joins by `|`: more than one need parentheses before `[]`. */
export function partCount(plan: Plan, type: TypeRef): number {
  if (type.kind === 'enum') return memberTexts(plan, type).length
  if (type.kind !== 'union') return 1
  const parts = new Set(type.of.map((part) => typeText(plan, part)))
  return parts.has('unknown') ? 1 : Math.max(parts.size, ...type.of.map((part) => partCount(plan, part)))
}

/** `{ id: string; name?: string }` */
function objectText(plan: Plan, properties: readonly Property[]): string {
  if (properties.length === 0) return mapText(plan.options, 'unknown')
  const members = properties.map((property) => {
    const mark = mayBeAbsent(property, plan.options) ? '?' : ''
    const head = `${propertyModifier(plan.options)}${propertyName(property.name)}${mark}`
    return `${head}: ${propertyTypeText(plan, property)}`
  })
  return `{ ${members.join('; ')} }`
}
