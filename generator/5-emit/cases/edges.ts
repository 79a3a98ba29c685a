import type {PrimitiveName, Property, TypeRef} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import type {Plan} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import {type Change, change, inList} from './change.ts'

/** How long a text is made that the docs set no limit. */
const long = 10_000

/** Letters of several scripts, combined and beyond the first plane, white space and what reverses it. */
const odd = "'\\u{1F469}\\u200D\\u{1F680} e\\u0301 \\u202Eabc\\u202C \\u0000\\t\\uFFFD \\u4F60\\u597D'"

const texts: {readonly [name in PrimitiveName]?: readonly Change[]} = {
  dateTime: [
    change('the unknown time', "'0001-01-01T00:00:00Z'"),
    change('the last time', "'9999-12-31T23:59:59.9999999Z'"),
    change('a leap day, far east', "'2024-02-29T23:59:59+14:00'")
  ],
  date: [change('the first day', "'0001-01-01'"), change('a leap day', "'2024-02-29'")],
  time: [change('midnight', "'00:00:00'"), change('the last second', "'23:59:59.9999999'")],
  duration: [change('no time', "'PT0S'"), change('of everything', "'P1Y2M3DT4H5M6.7S'")],
  uuid: [change('the empty UUID', "'00000000-0000-0000-0000-000000000000'")],
  binary: [change('no bytes', "''")]
}

const bounds: {readonly [name in PrimitiveName]?: readonly [number, number]} = {
  byte: [0, 255],
  sbyte: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  integer: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
}

/** Valid values of a property that code is seldom ready for. */
export function edgesOf(plan: Plan, property: Property): Change[] {
  return [
    ...(mayBeAbsent(property, plan.options) ? [change('absent', 'undefined')] : []),
    ...(mayBeNull(property, plan.options) ? [change('null', 'null')] : []),
    ...edgeValues(plan, property.type, property)
  ]
}

function edgeValues(plan: Plan, type: TypeRef, property: Property): Change[] {
  switch (type.kind) {
    case 'primitive':
      return primitiveEdges(type.name, property)
    case 'reference': {
      const target = plan.find(type.name)
      return target?.kind === 'enum' ? memberEdges(target.enum.members) : []
    }
    case 'enum':
      return memberEdges(type.members)
    case 'collection': {
      const {minLength = 0} = property.constraints
      const alone = {...property, constraints: {}}
      return minLength > 0 ? [] : [change('empty', '[]'), ...inList(edgeValues(plan, type.of, alone))]
    }
    case 'map':
      return [change('empty', '{}')]
    default:
      return []
  }
}

function memberEdges(members: readonly {readonly name: string}[]): Change[] {
  return [...new Set(members.map(({name}) => name))].map((name) => change(name, quoted(name)))
}

function primitiveEdges(name: PrimitiveName, {constraints}: Property): Change[] {
  if (name === 'boolean') return [change('true', 'true'), change('false', 'false')]
  if (texts[name] !== undefined) return [...texts[name]]
  if (name === 'any' || name === 'stream') return []
  const {minimum, maximum, minLength = 0, maxLength = long, pattern, format} = constraints
  if (name !== 'string') {
    const [low, high] = bounds[name] ?? [-1e300, 1e300]
    return [
      change('smallest', String(Math.max(low, minimum ?? low))),
      change('largest', String(Math.min(high, maximum ?? high)))
    ]
  }
  if (pattern !== undefined || format !== undefined) return []
  return [
    change('shortest', minLength === 0 ? "''" : `'x'.repeat(${minLength})`),
    change('longest', `'x'.repeat(${maxLength})`),
    ...(minLength === 0 && maxLength >= 32 ? [change('odd letters', odd)] : [])
  ]
}
