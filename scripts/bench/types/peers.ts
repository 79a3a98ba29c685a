// What peers make of the same schemas, each as its own tool writes it. None of the tools runs with the
// TypeScript of this project, or is one of its packages: what they write is simple enough to be printed here.
import {comment, type Definition, type Property, type Schema, type Writer, written} from './schema.ts'

type Definitions = {readonly [name: string]: Schema}

const quoted = (name: string) => JSON.stringify(name)
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** TypeScript types, `named` as the tool refers to others. */
function types(named: (name: string) => string): Writer {
  return {
    any: 'unknown',
    primitive: (type) => (type === 'integer' ? 'number' : type),
    literals: (values) => `(${values.map(quoted).join(' | ')})`,
    list: (item) => `(${item})[]`,
    map: (value) => `{ [k: string]: ${value} }`,
    object: (properties) => `{\n${properties.map(member).join('')}}`,
    either: (alternatives) => alternatives.join(' | '),
    reference: named
  }
}

function member({name, description, optional, type}: Property): string {
  return `${comment(description)}${key(name)}${optional ? '?' : ''}: ${type};\n`
}

/** json-schema-to-typescript: interfaces that refer to each other by name. */
export function interfaces(definitions: Definitions): string {
  const declare = ({name, description, type, isObject}: Definition) =>
    `${comment(description)}${isObject ? `export interface ${name} ${type}` : `export type ${name} = ${type};`}\n`
  return written(
    definitions,
    types((name) => name)
  )
    .map(declare)
    .join('\n')
}

/** openapi-typescript: one interface that is indexed by the names of components. */
export function components(definitions: Definitions): string {
  const all = written(
    definitions,
    types((name) => `components['schemas'][${quoted(name)}]`)
  )
  const schemas = all.map(({name, description, type}) => `${comment(description)}${quoted(name)}: ${type};\n`)
  return `export interface components {\nschemas: {\n${schemas.join('')}};\n}\n`
}

/** zod, as @hey-api/openapi-ts writes it: what is not declared yet is lazy, and any. */
export function zod(definitions: Definitions): string {
  const all = written(definitions, {
    any: 'z.unknown()',
    primitive: (type) => (type === 'integer' ? 'z.int()' : `z.${type}()`),
    literals: (values) => `z.enum([${values.map(quoted).join(', ')}])`,
    list: (item) => `z.array(${item})`,
    map: (value) => `z.record(z.string(), ${value})`,
    object: (properties) =>
      `z.object({\n${properties.map(entry((type) => `z.optional(${type})`)).join('')}})`,
    either: (alternatives) => `z.union([${alternatives.join(', ')}])`,
    reference: (name, declared) => (declared ? `z${name}` : `z.lazy((): any => z${name})`)
  })
  const declare = ({name, description, type}: Definition) =>
    `${comment(description)}export const z${name} = ${type};\nexport type ${name} = z.infer<typeof z${name}>;\n`
  return `import { z } from 'zod';\n${all.map(declare).join('\n')}`
}

/** TypeBox, as its own generator writes it: what is not declared yet is a reference without a type. */
export function typebox(definitions: Definitions): string {
  const primitives: {readonly [type: string]: string} = {
    string: 'Type.String()',
    number: 'Type.Number()',
    integer: 'Type.Integer()',
    boolean: 'Type.Boolean()',
    null: 'Type.Null()'
  }
  const all = written(definitions, {
    any: 'Type.Unknown()',
    primitive: (type) => primitives[type] ?? 'Type.Unknown()',
    literals: (values) =>
      `Type.Union([${values.map((value) => `Type.Literal(${quoted(value)})`).join(', ')}])`,
    list: (item) => `Type.Array(${item})`,
    map: (value) => `Type.Record(Type.String(), ${value})`,
    object: (properties) =>
      `Type.Object({\n${properties.map(entry((type) => `Type.Optional(${type})`)).join('')}})`,
    either: (alternatives) => `Type.Union([${alternatives.join(', ')}])`,
    reference: (name, declared) => (declared ? `T${name}` : `Type.Unsafe<unknown>(Type.Ref('T${name}'))`)
  })
  const declare = ({name, description, type}: Definition) =>
    `${comment(description)}export const T${name} = ${type};\nexport type ${name} = Static<typeof T${name}>;\n`
  return `import { type Static, Type } from '@sinclair/typebox';\n${all.map(declare).join('\n')}`
}

function entry(optional: (type: string) => string): (property: Property) => string {
  return (property) =>
    `${comment(property.description)}${key(property.name)}: ${property.optional ? optional(property.type) : property.type},\n`
}
