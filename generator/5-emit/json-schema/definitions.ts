import {isOpen} from '../../model/open-lists.ts'
import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import type {PlannedEnum, PlannedResource, PlannedType, ResourceOutline} from '../plan/plan.ts'
import {membersSchema} from './combine.ts'
import {describe, refTo, type Schema, type Setting} from './schema.ts'
import {objectSchema, typeSchema} from './type.ts'

/** Every type's schema by its qualified name, sorted. */
export function definitions(setting: Setting): {readonly [name: string]: Schema} {
  return Object.fromEntries(
    setting.plan.types.map((type) => [setting.keyOf(type.name), definition(setting, type)])
  )
}

function definition(setting: Setting, type: PlannedType): Schema {
  switch (type.kind) {
    case 'resource':
      return resourceSchema(setting, type)
    case 'enum':
      return enumSchema(setting, type)
    case 'opaque':
      return {title: type.typeName, description: 'No page defines it: it may be anything.'}
  }
}

/** All properties, inherited ones too: a schema that refers to its base could not tell one type from another. */
function resourceSchema(setting: Setting, type: PlannedResource): Schema {
  const {plan} = setting
  const {description, source, deprecated} = type.resource
  return {
    ...head(type.typeName, describe(setting, description, source.file), deprecated),
    ...byType(setting, type, objectSchema(setting, plan.propertiesOf(type.name), plan.isOpen(type.name)))
  }
}

/**
 * A value that names a derived type is held against that one; against this one too where that is the same,
 * so that a reader of the schema finds the properties where they are looked for.
 *
 * @example
 * {type: 'object', properties: {…}, allOf: [{if: {…'@odata.type'…}, then: {$ref: '#/$defs/x.cat'}}]}
 */
function byType(setting: Setting, type: PlannedResource, schema: Schema): Schema {
  const {plan} = setting
  const derived = plan.derived(type.name)
  if (derived.length === 0) return schema
  const choices = derived.map((one) => when(named([one]), refTo(one.name, setting)))
  const refining = derived.every(({name}) => refines(setting, name, type.name))
  const discriminator = discriminatorOf(setting, type, derived)
  if (refining && schema.additionalProperties !== false) return {...schema, allOf: choices, ...discriminator}
  const choice = {...when(named(derived), {allOf: choices}), else: schema}
  // A discriminator stands beside `allOf`, `anyOf` or `oneOf`.
  return discriminator === undefined ? choice : {allOf: [choice], ...discriminator}
}

/** Where OpenAPI looks the type of a value up: `{propertyName: '@odata.type', mapping: {'#x.cat': …}}` */
function discriminatorOf(
  {openApi, definitions, keyOf}: Setting,
  type: PlannedResource,
  derived: readonly ResourceOutline[]
): {readonly discriminator: Schema} | undefined {
  if (openApi !== true) return undefined
  const mapping = [...(type.resource.abstract ? [] : [type]), ...derived].flatMap(({name, odataType}) => {
    const {$ref = ''} = refTo(name, {definitions, keyOf})
    return [`#${odataType}`, odataType].map((value): [string, typeof $ref] => [value, $ref])
  })
  return {discriminator: {propertyName: '@odata.type', mapping: Object.fromEntries(mapping)}}
}

/** Whether a derived type's schema asks for all that its base's does, and nothing else of the same properties. */
function refines(setting: Setting, name: string, base: string): boolean {
  const own = new Map(
    setting.plan.propertiesOf(name).map((property) => [property.name, verdict(setting, property)])
  )
  return setting.plan
    .propertiesOf(base)
    .every((property) => own.get(property.name) === verdict(setting, property))
}

/** What a property's schema says of values, docs left out. */
function verdict(setting: Setting, property: Property): string {
  const {type, constraints} = property
  const {options} = setting.plan
  return JSON.stringify([
    typeSchema(setting, type, constraints),
    mayBeNull(property, options),
    mayBeAbsent(property, options)
  ])
}

/** An object whose `@odata.type` names one of the types. */
function named(types: readonly ResourceOutline[]): Schema {
  return {
    type: 'object',
    properties: {'@odata.type': {enum: types.flatMap(({odataType}) => [`#${odataType}`, odataType])}},
    required: ['@odata.type']
  }
}

/** `{if, then}`, from entries: an object written with a `then` passes for a promise. */
function when(condition: Schema, then: Schema): Schema {
  return Object.fromEntries([
    ['if', condition],
    ['then', then]
  ])
}

function enumSchema(setting: Setting, type: PlannedEnum): Schema {
  const {description, source, deprecated, flags, members} = type.enum
  const lines = members
    .filter((member) => member.description !== '')
    .map((member) => `- \`${member.name}\`: ${describe(setting, member.description, source.file)}`)
  const parts = [describe(setting, description, source.file), lines.join('\n')]
  const text = parts.filter((part) => part !== '').join('\n\n')
  const open = isOpen(type.enum, setting.plan.options)
  const schema =
    flags && !open ? flagsSchema(members.map(({name}) => name)) : membersSchema(setting, type.enum, open)
  return {...head(type.typeName, text, deprecated), ...schema}
}

/** One or several members, separated by commas. */
function flagsSchema(names: readonly string[]): Schema {
  if (names.length === 0) return {type: 'string'}
  const one = `(?:${names.map((name) => name.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|')})`
  return {type: 'string', pattern: `^${one}(?:, ?${one})*$`}
}

function head(title: string, description: string, deprecated: boolean | undefined): Schema {
  return {title, ...(description !== '' && {description}), ...(deprecated && {deprecated})}
}
