/** Schemas made of others. */
import type {EnumRef} from '../../model/program.ts'
import type {Schema, Setting} from './schema.ts'

/**
 * A closed list; an open one keeps its members, for editors to offer. In OpenAPI it names each of them: Orval 8 makes lists of
 * what stands as `enum` beside another schema in an array.
 */
export function membersSchema(
  {openApi}: Setting,
  {members}: Pick<EnumRef, 'members'>,
  open: boolean
): Schema {
  const names = [...new Set(members.map(({name}) => name))]
  if (names.length === 0) return {type: 'string'}
  const string = {type: 'string'}
  const closed = {...string, enum: names}
  if (!open) return closed
  const listed = openApi ? names.map((name) => ({...string, const: name})) : [closed]
  return {anyOf: [...listed, string]}
}

/**
 * A schema that takes null as well.
 *
 * @example
 * orNull({type: 'string', enum: ['on']}) // {type: ['string', 'null'], enum: ['on', null]}
 */
export function orNull(schema: Schema): Schema {
  if (Object.keys(schema).length === 0) return schema
  if (typeof schema.type !== 'string') return {anyOf: [schema, {type: 'null'}]}
  const values = schema.enum
  return {...schema, type: [schema.type, 'null'], ...(Array.isArray(values) && {enum: [...values, null]})}
}

/** One of several, each named once. */
export function unionSchema(parts: readonly Schema[]): Schema {
  const once = [...new Map(parts.map((part): [string, Schema] => [JSON.stringify(part), part])).values()]
  const [only = {}, ...others] = once
  return others.length === 0 ? only : {anyOf: once}
}
