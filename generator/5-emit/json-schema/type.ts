import {distinct} from '../../model/distinct-properties.ts'
import {effectiveConstraints} from '../../model/formats.ts'
import {isOpen} from '../../model/open-lists.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Constraints, MapRef, Property, TypeRef} from '../../model/program.ts'
import {isAnything} from '../plan/anything.ts'
import {membersSchema, orNull, unionSchema} from './combine.ts'
import {primitiveSchema} from './primitive.ts'
import {describe, formatsOf, refTo, type Schema, type Setting} from './schema.ts'

/** Keys that OData puts beside and into any object: `@odata.type`, `@removed`, `members@odata.nextLink`. */
const annotations = '^@|@odata\\.|@delta$'

/**
 * The schema of a type as a property uses it.
 *
 * @example
 * typeSchema(setting, {kind: 'primitive', name: 'string'}, {maxLength: 64}) // {type: 'string', maxLength: 64}
 */
export function typeSchema(setting: Setting, type: TypeRef, constraints: Constraints = {}): Schema {
  switch (type.kind) {
    case 'primitive':
      return primitiveSchema(type.name, constraints, formatsOf(setting))
    case 'reference':
      // What only requests name, and no page defines, may be anything.
      return setting.plan.find(type.name) ? refTo(type.name, setting) : {}
    case 'enum':
      return membersSchema(setting, type, isOpen(type, setting.plan.options))
    case 'collection': {
      const {minLength, maxLength, ...ofItems} = constraints
      return {
        type: 'array',
        ...(minLength !== undefined && {minItems: minLength}),
        ...(maxLength !== undefined && {maxItems: maxLength}),
        items: typeSchema(setting, type.of, ofItems)
      }
    }
    case 'keyValuePair':
      return {
        type: 'object',
        properties: {
          key: notNull(setting, type.key, typeSchema(setting, type.key)),
          value: notNull(setting, type.value, typeSchema(setting, type.value))
        },
        required: ['key', 'value'],
        ...otherKeys(setting, false)
      }
    case 'map':
      return mapSchema(setting, type)
    case 'object':
      return objectSchema(setting, type.properties, type.properties.length === 0)
    case 'union':
      return isAnything(setting.plan, type)
        ? {}
        : unionSchema(type.of.map((part) => typeSchema(setting, part, constraints)))
    case 'tuple':
      return {
        type: 'array',
        prefixItems: type.of.map((part) => typeSchema(setting, part)),
        items: false,
        minItems: type.of.length
      }
    case 'literal':
      return type.value === null ? {type: 'null'} : {const: type.value}
    case 'unknown':
      return {}
  }
}

/** Keys that no page names pass, unless the options refuse them; annotations always do. */
function otherKeys({plan}: Setting, open: boolean): Schema {
  if (open || plan.options.unknownProperties !== 'refuse') return {}
  return {patternProperties: {[annotations]: true}, additionalProperties: false}
}

/** A schema that refuses null: what takes anything has to say so. */
function notNull(setting: Setting, type: TypeRef, schema: Schema): Schema {
  return isAnything(setting.plan, type) ? {...schema, not: {type: 'null'}} : schema
}

/** Keys are text: their schema is that of a string where the docs give them a form, and none otherwise. */
function mapSchema(setting: Setting, type: MapRef): Schema {
  const key = typeSchema(setting, type.key)
  return {
    type: 'object',
    ...(key.type !== 'string' || Object.keys(key).length > 1
      ? {
          propertyNames: {
            anyOf: [{pattern: annotations}, key.type === 'integer' ? {pattern: '^-?\\d+$'} : key]
          }
        }
      : {}),
    patternProperties: {[annotations]: true},
    additionalProperties: typeSchema(setting, type.value)
  }
}

/**
 * An object by its properties; other keys pass unless the options refuse them, annotations always do.
 *
 * @example
 * objectSchema(setting, [property('id', string, {required: true})], false)
 * // {type: 'object', properties: {id: {type: 'string'}}, required: ['id']}
 */
export function objectSchema(setting: Setting, declared: readonly Property[], open: boolean): Schema {
  const properties = distinct(declared)
  const required = properties.filter((property) => !mayBeAbsent(property, setting.plan.options))
  return {
    type: 'object',
    properties: Object.fromEntries(
      properties.map((property) => [property.name, propertySchema(setting, property)])
    ),
    ...(required.length > 0 && {required: required.map(({name}) => name)}),
    ...otherKeys(setting, open)
  }
}

function propertySchema(setting: Setting, property: Property): Schema {
  const {options} = setting.plan
  const nullable = mayBeNull(property, options)
  const type = typeSchema(
    setting,
    property.type,
    effectiveConstraints(formatsOf(setting), property, nullable)
  )
  const description = describe(setting, property.description, property.source.file)
  return {
    ...(description !== '' && {description}),
    ...(nullable ? orNull(type) : notNull(setting, property.type, type)),
    ...(property.readOnly && {readOnly: true}),
    ...(property.deprecated && {deprecated: true}),
    ...(property.default !== undefined && {default: property.default}),
    ...(property.examples.length > 0 && {examples: property.examples})
  }
}
