import {distinct} from '../model/distinct-properties.ts'
import {isOpen} from '../model/open-lists.ts'
import {mayBeAbsent, mayBeNull} from '../model/presence.ts'
import type {EnumRef, PrimitiveName, Property, TypeRef} from '../model/program.ts'
import {propertyName, quoted} from './literals.ts'
import {entityOf} from './plan/branded-ids.ts'
import type {Plan, TypeOutline} from './plan/plan.ts'
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
      return idName(plan, type) ?? primitiveText(plan, type.name)
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

/** A name that a file of `types/` exports, with the type that the file is of. */
export interface TypeName {
  readonly type: TypeOutline
  readonly name: string
}

/**
 * Names in the text of a type: of `unknown`, which swallows the others, none.
 *
 * @example
 * namesIn(plan, reference('x.user')) // [{type: user, name: 'User'}]
 */
export function namesIn(plan: Plan, type: TypeRef): readonly TypeName[] {
  if (typeText(plan, type) === 'unknown') return []
  switch (type.kind) {
    case 'primitive':
    case 'reference': {
      const name = type.kind === 'reference' ? type.name : (entityOf(type) ?? '')
      const found = plan.find(name)
      return found ? [{type: found, name: typeText(plan, type)}] : []
    }
    case 'collection':
      return namesIn(plan, type.of)
    case 'union':
    case 'tuple':
      return type.of.flatMap((part) => namesIn(plan, part))
    case 'keyValuePair':
      return [...namesIn(plan, type.key), ...namesIn(plan, type.value)]
    case 'map':
      return namesIn(plan, type.value)
    case 'object':
      return distinct(type.properties).flatMap((property) => namesIn(plan, property.type))
    default:
      return []
  }
}

/** `OrderId` of a string that is the id of an order; undefined of all other types. */
export function idName(plan: Plan, type: TypeRef): string | undefined {
  const entity = plan.find(entityOf(type) ?? '')
  return entity?.kind === 'resource' ? entity.idName : undefined
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
