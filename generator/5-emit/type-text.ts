import type {EnumRef, PrimitiveName, Property, TypeRef} from '../model/program.ts'
import {commentLines} from './docs/comment.ts'
import {propertyDocs} from './docs/docs.ts'
import {propertyName, quoted} from './literals.ts'
import {isOpen} from './plan/open-lists.ts'
import type {Plan} from './plan/plan.ts'
import {mayBeAbsent, mayBeNull} from './plan/presence.ts'
import {distinct} from './plan/properties.ts'
import {lineBreak} from './source-file.ts'

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

/** Where the text will stand: nested objects then get a line and a doc comment for each property. */
export interface Standing {
  readonly from: string
  readonly indentation: number
}

/**
 * A type as TypeScript writes it, with the names that the plan gives.
 *
 * @example
 * typeText(plan, collection(reference('microsoft.graph.user'))) // 'User[]'
 * typeText(plan, {kind: 'keyValuePair', key: string, value: integer}) // '{ key: string; value: number }'
 */
export function typeText(plan: Plan, type: TypeRef, standing?: Standing): string {
  switch (type.kind) {
    case 'primitive':
      return primitives[type.name]
    case 'reference':
      return plan.find(type.name)?.typeName ?? 'unknown'
    case 'enum':
      return unionText(memberTexts(plan, type))
    case 'collection':
      return `${partCount(plan, type.of) > 1 ? `(${typeText(plan, type.of, standing)})` : typeText(plan, type.of, standing)}[]`
    case 'keyValuePair':
      return `{ key: ${typeText(plan, type.key)}; value: ${typeText(plan, type.value)} }`
    case 'map':
      return `Record<string, ${typeText(plan, type.value, standing)}>`
    case 'object':
      return objectText(plan, distinct(type.properties), standing)
    case 'union':
      return unionText(type.of.map((part) => typeText(plan, part, standing)))
    case 'tuple':
      return `[${type.of.map((part) => typeText(plan, part, standing)).join(', ')}]`
    case 'literal':
      return String(type.value)
    case 'unknown':
      return 'unknown'
  }
}

/** A property's type, with null where it may be null: `StatusCode | null`. */
export function propertyTypeText(plan: Plan, property: Property, standing?: Standing): string {
  const text = typeText(plan, property.type, standing)
  return text === 'unknown' || !mayBeNull(property, plan.options) ? text : `${text} | null`
}

/** `['on', 'off']` -> `["'on'", "'off'"]`; an open list keeps its members for completion and takes any string. */
function memberTexts(plan: Plan, type: EnumRef): string[] {
  const literals = [...new Set(type.members.map(({name}) => quoted(name)))]
  if (literals.length === 0) return ['string']
  return isOpen(type, plan.options) ? [...literals, '(string & {})'] : literals
}

/** Each part once; `unknown` swallows the others. */
function unionText(parts: readonly string[]): string {
  const once = [...new Set(parts)]
  return once.includes('unknown') || once.length === 0 ? 'unknown' : once.join(' | ')
}

/** How many parts a type's text joins by `|`: more than one need parentheses before `[]`. */
function partCount(plan: Plan, type: TypeRef): number {
  if (type.kind === 'enum') return memberTexts(plan, type).length
  if (type.kind !== 'union') return 1
  const parts = new Set(type.of.map((part) => typeText(plan, part)))
  return parts.has('unknown') ? 1 : Math.max(parts.size, ...type.of.map((part) => partCount(plan, part)))
}

/** `{ id: string; name?: string }`, or lines with doc comments where it is known where they stand. */
function objectText(plan: Plan, properties: readonly Property[], standing?: Standing): string {
  if (properties.length === 0) return 'Record<string, unknown>'
  const inner = standing && {...standing, indentation: standing.indentation + 2}
  const members = properties.map((property) => {
    const mark = mayBeAbsent(property, plan.options) ? '?' : ''
    return `${propertyName(property.name)}${mark}: ${propertyTypeText(plan, property, inner)}`
  })
  if (inner === undefined) return `{ ${members.join('; ')} }`
  const lines = properties.flatMap((property, index) => [
    ...propertyDocs(plan, property, inner.from, inner.indentation).flatMap(commentLines),
    `${members[index]};`
  ])
  const indent = ' '.repeat(inner.indentation)
  return ['{', ...lines.map((line) => indent + line), `${indent.slice(2)}}`].join(lineBreak)
}
