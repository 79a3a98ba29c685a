/** The part of JSON Schema that our definitions are made of, as printers for other tools read it. */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: {readonly [name: string]: Schema}
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
}

/** What a tool writes for each kind of schema. */
export interface Writer {
  readonly any: string
  /** `string`, `number`, `integer`, `boolean`, `null` */
  primitive(type: string): string
  literals(values: readonly string[]): string
  list(item: string): string
  map(value: string): string
  object(properties: readonly Property[]): string
  either(alternatives: readonly string[]): string
  /** Whether the type is declared before the place where it is named. */
  reference(name: string, declared: boolean): string
}

export interface Property {
  readonly name: string
  readonly description: string
  readonly optional: boolean
  readonly type: string
}

export interface Definition {
  readonly name: string
  readonly description: string
  readonly type: string
  readonly isObject: boolean
}

/** What a tool writes for all definitions, those first that others name, as far as they go in no circle. */
export function written(
  definitions: {readonly [name: string]: Schema},
  writer: Writer
): readonly Definition[] {
  const done = new Map<string, Definition>()
  const begun = new Set<string>()
  const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)
  const text = (schema: Schema): string => {
    if (schema.$ref !== undefined) return reference(nameOf(schema.$ref))
    if (schema.anyOf) return writer.either(schema.anyOf.map(text))
    if (Array.isArray(schema.type)) return writer.either(schema.type.map((type) => text({...schema, type})))
    if (schema.type === 'null') return writer.primitive('null')
    if (schema.enum) return writer.literals(schema.enum.filter((value) => typeof value === 'string'))
    if (schema.type === 'array') return writer.list(text(schema.items ?? {}))
    if (schema.type === 'object') return schema.properties ? object(schema) : writer.map(valuesOf(schema))
    return typeof schema.type === 'string' ? writer.primitive(schema.type) : writer.any
  }
  const valuesOf = ({additionalProperties}: Schema) =>
    typeof additionalProperties === 'object' ? text(additionalProperties) : writer.any
  const object = ({properties = {}, required = []}: Schema) =>
    writer.object(
      Object.entries(properties).map(([name, property]) => ({
        name,
        description: property.description ?? '',
        optional: !required.includes(name),
        type: text(property)
      }))
    )
  const reference = (name: string) => {
    define(name)
    const titled = definitions[name]?.title ?? name
    return writer.reference(titled, done.has(name))
  }
  const define = (name: string) => {
    const schema = definitions[name]
    if (schema === undefined || begun.has(name)) return
    begun.add(name)
    const type = text(schema)
    const {title = name, description = ''} = schema
    done.set(name, {name: title, description, type, isObject: schema.properties !== undefined})
  }
  Object.keys(definitions).forEach(define)
  return [...done.values()]
}

/** `/** text *\/`, nothing for no text. */
export function comment(text: string): string {
  return text === '' ? '' : `/** ${text.replaceAll('*/', '* /').replaceAll('\n', '\n * ')} */\n`
}
