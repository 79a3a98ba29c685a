/** The constraints of a type as data, which the cases of generated code are made from. */

import {distinct} from '../../model/distinct-properties.ts'
import {validatedAs} from '../../model/formats.ts'
import {isOpen} from '../../model/open-lists.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import {primitives} from '../../model/primitives.ts'
import type {Constraints, EnumRef, Openness, PrimitiveName, Property, TypeRef} from '../../model/program.ts'
import {isFilled} from '../factory/filled-properties.ts'
import {ofElements} from '../factory/value.ts'
import {type Code, type Group, group, wrap} from '../layout.ts'
import {literal, objectKey, quoted} from '../literals.ts'
import {isAnything} from '../plan/anything.ts'
import type {EnumOutline, Plan} from '../plan/plan.ts'
import {type Representation, representationOf} from '../plan/representation.ts'
import {patternSamples} from './pattern-samples.ts'

/** What the constraints of a file refer to by name. */
export interface Names {
  readonly plan: Plan
  /** Imports the list of an enum's members. */
  members(type: EnumOutline): string
}

/**
 * The constraints of properties, by name.
 *
 * @example
 * propertiesCode(names, [escrowsPruned]) // { escrowsPruned: { type: 'boolean', optional: true, nullable: true } }
 */
export function propertiesCode(names: Names, properties: readonly Property[], head = ''): Group {
  const {options} = names.plan
  return group(
    `${head}{`,
    distinct(properties).map((property) => {
      const flags = [
        ...(mayBeAbsent(property, options) ? ['optional: true'] : []),
        ...(mayBeNull(property, options) ? ['nullable: true'] : [])
      ]
      return wrap(`${objectKey(property.name)}: `, valueCode(names, property.type, property, flags))
    }),
    '}'
  )
}

function valueCode(names: Names, type: TypeRef, property: Property, flags: readonly string[]): Code {
  const {plan} = names
  const code = (kind: string, ...entries: readonly Code[]) =>
    group('{', [`type: '${kind}'`, ...entries, ...flags], '}')
  if (isAnything(plan, type)) return code('any')
  switch (type.kind) {
    case 'primitive':
      return primitiveCode(plan, type.name, property.constraints, code)
    case 'enum':
      return code('enum', ...enumEntries(plan, type, memberList(type)))
    case 'reference': {
      const target = plan.find(type.name)
      if (target?.kind !== 'enum') return code('object')
      return code('enum', ...enumEntries(plan, target.enum, names.members(target)))
    }
    case 'collection': {
      const {minLength, maxLength} = property.constraints
      const isBound = minLength !== undefined || maxLength !== undefined
      const items = valueCode(
        names,
        type.of,
        ofElements(property),
        takesNull(plan, type.of) ? ['nullable: true'] : []
      )
      return code(
        'list',
        wrap('items: ', items),
        ...entries({minLength, maxLength}),
        // A relationship is not there to be lengthened, unless lengths are stated of it.
        ...(isFilled(property) || isBound ? [] : ['unfilled: true'])
      )
    }
    case 'keyValuePair':
      return code('object', propertiesCode(names, pairParts(property, type), 'properties: '))
    case 'object': {
      if (type.properties.length === 0) return code('object')
      const closed = plan.options.unknownProperties === 'refuse' ? ['closed: true'] : []
      return code('object', propertiesCode(names, type.properties, 'properties: '), ...closed)
    }
    case 'map': {
      if (type.key.kind !== 'primitive' || type.key.name !== 'string') return code('map')
      const flags = takesNull(plan, type.value) ? ['nullable: true'] : []
      return code(
        'map',
        wrap('values: ', valueCode(names, type.value, {...property, constraints: {}}, flags))
      )
    }
    case 'union': {
      const invalid = noneOf(plan, type.of)
      return code('union', ...(invalid === undefined ? [] : [`invalid: ${invalid}`]))
    }
    case 'tuple':
    case 'literal':
      return code(type.kind)
    case 'unknown':
      return code('any')
  }
}

type Make = (kind: string, ...entries: readonly Code[]) => Group

function primitiveCode(plan: Plan, name: PrimitiveName, constraints: Constraints, code: Make): Code {
  const representation = representationOf(plan.options, name)
  if (representation !== 'json') return code('value', ...convertedEntries(representation, constraints))
  const {json, integer, range = [], format: own} = primitives[name]
  if (json === 'boolean') return code('boolean')
  if (json === 'number') {
    const limits = {
      minimum: limit(Math.max, constraints.minimum, range[0]),
      maximum: limit(Math.min, constraints.maximum, range[1])
    }
    return code(integer ? 'integer' : 'number', ...entries(limits))
  }
  const format = constraints.format ?? own
  const isHeld =
    validatedAs(plan.options.formats, name, {...constraints, ...(format && {format})}).constraints.format ===
    format
  const {minLength, maxLength} = constraints
  return code(
    'string',
    ...(format === undefined ? [] : [`format: ${quoted(format)}`, ...(isHeld ? [] : ['annotated: true'])]),
    ...entries({minLength, maxLength}),
    ...(constraints.pattern === undefined ? [] : [patternCode(constraints)])
  )
}

/** Values that JSON has no form for: those at the limits, and such that are none. */
function convertedEntries(
  representation: Exclude<Representation, 'json'>,
  {minimum, maximum}: Constraints
): Code[] {
  const listOf = (name: string, values: readonly (string | undefined)[]) =>
    group(
      `${name}: [`,
      values.filter((value) => value !== undefined),
      ']'
    )
  if (representation === 'Date') {
    const edges = ["new Date('1970-01-01')", "new Date('9999-12-31')"]
    return [listOf('edges', edges), listOf('faults', ["'2025-01-15T09:30:00Z'", 'new Date(NaN)', '0'])]
  }
  const written = (value: number | string) =>
    representation === 'bigint' ? `BigInt('${value}')` : `'${value}'`
  const [least, most] = ['-9223372036854775808', '9223372036854775807']
  const whole = (value: number) => BigInt(value).toString()
  return [
    listOf('edges', [
      written(minimum === undefined ? least : whole(Math.ceil(minimum))),
      written(maximum === undefined ? most : whole(Math.floor(maximum)))
    ]),
    listOf('faults', [
      '12',
      representation === 'bigint' ? "'12'" : "'twelve'",
      written('9223372036854775808'),
      minimum === undefined ? undefined : written(whole(Math.ceil(minimum) - 1)),
      maximum === undefined ? undefined : written(whole(Math.floor(maximum) + 1))
    ])
  ]
}

/** The stricter of two limits. */
function limit(
  stricter: (...limits: number[]) => number,
  ...limits: (number | undefined)[]
): number | undefined {
  const stated = limits.filter((one) => one !== undefined)
  return stated.length === 0 ? undefined : stricter(...stated)
}

function patternCode(constraints: Constraints): Code {
  const samples = Object.entries(patternSamples(constraints))
  return group(
    'pattern: {',
    samples.map(([name, text]) => `${name}: ${quoted(text)}`),
    '}'
  )
}

function entries(values: {readonly [name: string]: number | undefined}): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
}

/** The rest of an enum's constraints: its members, and how they may be used. */
export function enumEntries(plan: Plan, type: Openness & EnumLike, members: Code): Code[] {
  return [
    wrap('members: ', members),
    ...(type.flags ? ['flags: true'] : []),
    ...(isOpen(type, plan.options) ? ['open: true'] : [])
  ]
}

interface EnumLike {
  readonly members: readonly {readonly name: string}[]
  readonly flags?: boolean
}

function memberList({members}: EnumRef): Code {
  return group('[', [...new Set(members.map(({name}) => quoted(name)))], ']')
}

/** `key` and `value`, which a pair always has, as properties. */
function pairParts(
  property: Property,
  {key, value}: {readonly key: TypeRef; readonly value: TypeRef}
): Property[] {
  const rest = {...property, required: true, nullable: false, constraints: {}, examples: []}
  return [
    {...rest, name: 'key', type: key},
    {...rest, name: 'value', type: value}
  ]
}

/** A value that is none of several types, where there is such a one. */
function noneOf(plan: Plan, types: readonly TypeRef[]): string | undefined {
  const kinds = new Set(types.map((type) => kindOf(plan, type)))
  const values = {string: 'text', number: 42, boolean: true, list: []}
  const free = Object.entries(values).find(([kind]) => !kinds.has(kind))
  return kinds.size === 0 || kinds.has('any') || free === undefined ? undefined : literal(free[1])
}

/** Whether `null` is no fault of an item: `(string | null)[]`. */
function takesNull(plan: Plan, type: TypeRef): boolean {
  if (type.kind === 'union') return type.of.some((part) => takesNull(plan, part))
  return isAnything(plan, type) || (type.kind === 'literal' && type.value === null)
}

/** What JSON makes of a type. */
function kindOf(plan: Plan, type: TypeRef): string {
  if (isAnything(plan, type)) return 'any'
  switch (type.kind) {
    case 'primitive':
      return primitives[type.name].json ?? 'any'
    case 'enum':
      return 'string'
    case 'reference':
      return plan.find(type.name)?.kind === 'enum' ? 'string' : 'object'
    case 'collection':
    case 'tuple':
      return 'list'
    case 'literal':
      return type.value === null ? 'null' : typeof type.value
    case 'union':
      return type.of.length === 1 && type.of[0] !== undefined ? kindOf(plan, type.of[0]) : 'any'
    default:
      return 'object'
  }
}
