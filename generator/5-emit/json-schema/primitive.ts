import {mayBeEmpty, validatedAs} from '../../model/formats.ts'
import {patterns} from '../../model/patterns.ts'
import {formats, primitives, type ScalarFacts} from '../../model/primitives.ts'
import type {Constraints, Format, PrimitiveName} from '../../model/program.ts'
import {regularExpression} from '../../model/regular-expression.ts'
import type {ResolvedOptions} from '../../options.ts'
import type {Schema} from './schema.ts'

/**
 * Formats that are named beside the pattern: they refuse nothing that it takes. `duration`, for one, knows neither
 * signs nor fractions. `date-time` is named all the same: tools make dates of it, though it refuses times without seconds.
 */
const named: ReadonlySet<Format | undefined> = new Set<Format>(['date-time', 'date', 'uuid', 'ipv4', 'uri'])

/** The schema of a primitive or a format; patterns are those of the validators, so that both give one verdict. */
function schemaOf({json, integer, range, pattern}: ScalarFacts, format: Format | undefined): Schema {
  if (json === undefined) return {}
  return {
    type: integer ? 'integer' : json,
    ...(range && {minimum: range[0], maximum: range[1]}),
    ...(format !== undefined && named.has(format) && {format}),
    ...(pattern && {pattern: patterns[pattern].source}),
    ...(pattern === 'base64' && {contentEncoding: 'base64'})
  }
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
  const schema = mode === 'annotate' ? annotation(name, constraints) : primitiveForm(name)
  if (schema.type === 'string') {
    const stated = validatedAs(mode, name, constraints).constraints
    const form = stated.format === undefined ? schema : schemaOf(formats[stated.format], stated.format)
    return textSchema(mayBeEmpty(name, stated) ? orEmpty(form) : form, stated)
  }
  return schema.type === 'integer' || schema.type === 'number' ? numberSchema(schema, constraints) : schema
}

function primitiveForm(name: PrimitiveName): Schema {
  return schemaOf(primitives[name], primitives[name].format)
}

/** The form of a text by its name alone, which JSON Schema takes for an annotation. */
function annotation(name: PrimitiveName, {format}: Constraints): Schema {
  const {pattern: _, ...schema} = primitiveForm(name)
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
  // JSON Schema takes patterns in Unicode mode.
  const stated = pattern !== undefined && regularExpression(pattern, 'u') !== undefined
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
