import {checked, mayBeEmpty} from '../../model/forms.ts'
import type {Constraints, Format, PrimitiveName} from '../../model/program.ts'
import type {ResolvedOptions} from '../../options.ts'
import {integerWidths, type Width} from '../integer-widths.ts'
import {type PatternName, patterns} from '../validator/support/patterns.ts'
import type {Schema} from './schema.ts'

/** Days as the calendar has them, leap years included; validators look for those by code. */
const days =
  '(?:\\d\\d\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)'

const whole = ([minimum, maximum]: Width): Schema => ({type: 'integer', minimum, maximum})

/**
 * A form of text, by the pattern of the validators, so that both give one verdict. A format is named where it
 * refuses nothing that the pattern takes: `duration`, for one, knows neither signs nor fractions.
 */
const text = (pattern: PatternName, format?: Format): Schema => ({
  type: 'string',
  ...(format && {format}),
  pattern: patterns[pattern].source
})

/** `date-time` is named all the same: tools make dates of it. It refuses times without seconds. */
const dateTime: Schema = {
  type: 'string',
  format: 'date-time',
  pattern: patterns.dateTime.source.replace(patterns.date.source.slice(1, -1), days)
}
const date: Schema = {type: 'string', format: 'date', pattern: `^${days}$`}
const bytes: Schema = {...text('base64'), contentEncoding: 'base64'}

const primitives: {readonly [name in PrimitiveName]: Schema} = {
  string: {type: 'string'},
  boolean: {type: 'boolean'},
  byte: whole(integerWidths.byte),
  sbyte: whole(integerWidths.sbyte),
  int16: whole(integerWidths.int16),
  int32: whole(integerWidths.int32),
  int64: whole(integerWidths.int64),
  integer: {type: 'integer'},
  single: {type: 'number'},
  double: {type: 'number'},
  decimal: {type: 'number'},
  number: {type: 'number'},
  dateTime,
  date,
  time: text('time'),
  duration: text('duration'),
  uuid: text('uuid', 'uuid'),
  binary: bytes,
  stream: {type: 'string'},
  any: {}
}

const formats: {readonly [format in Format]: Schema} = {
  uri: text('uri'),
  email: text('email'),
  'date-time': dateTime,
  date,
  time: primitives.time,
  duration: primitives.duration,
  uuid: primitives.uuid,
  base64url: bytes,
  ipv4: text('ipv4', 'ipv4'),
  ipv6: text('ipv6'),
  hostname: text('hostname')
}

/**
 * A primitive with what the docs say of its values, as far as that fits it.
 *
 * @example
 * primitiveSchema('int32', {maximum: 10}) // {type: 'integer', minimum: -2147483648, maximum: 10}
 */
export function primitiveSchema(
  name: PrimitiveName,
  constraints: Constraints,
  mode: ResolvedOptions['formats'] = 'assert'
): Schema {
  const schema = mode === 'annotate' ? annotation(name, constraints) : primitives[name]
  if (schema.type === 'string') {
    const held = checked(mode, name, constraints).constraints
    const form = held.format === undefined ? schema : formats[held.format]
    return textSchema(mayBeEmpty(name, held) ? orEmpty(form) : form, held)
  }
  return schema.type === 'integer' || schema.type === 'number' ? numberSchema(schema, constraints) : schema
}

/** The form of a text by its name alone, which JSON Schema takes for an annotation. */
function annotation(name: PrimitiveName, {format}: Constraints): Schema {
  const {pattern: _, ...schema} = primitives[name]
  const named = names[name] ?? (schema.type === 'string' ? format : undefined)
  return named === undefined ? schema : {...schema, format: named}
}

const names: {readonly [name in PrimitiveName]?: Format} = {
  dateTime: 'date-time',
  date: 'date',
  time: 'time',
  duration: 'duration',
  uuid: 'uuid'
}

/** Without the name of its form, which an empty text has not. */
function orEmpty({format: _, pattern, ...schema}: Schema): Schema {
  return {...schema, pattern: `^$|${pattern}`}
}

function textSchema(schema: Schema, {pattern, minLength, maxLength}: Constraints): Schema {
  const stated = pattern !== undefined && isPattern(pattern)
  return {
    ...schema,
    ...(stated && (schema.pattern === undefined ? {pattern} : {allOf: [{pattern}]})),
    ...(minLength !== undefined && {minLength}),
    ...(maxLength !== undefined && {maxLength})
  }
}

/** The narrower of the type's range and the documented one. */
function numberSchema(schema: Schema, {minimum, maximum}: Constraints): Schema {
  return {
    ...schema,
    ...(minimum !== undefined && {minimum: Math.max(minimum, Number(schema.minimum ?? minimum))}),
    ...(maximum !== undefined && {maximum: Math.min(maximum, Number(schema.maximum ?? maximum))})
  }
}

/** Whether readers of JSON Schema, which take patterns in Unicode mode, will take this one. */
function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}
