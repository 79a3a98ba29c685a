/** Small programs for tests: says what matters, fills in the rest. */
import type {Enum, Program, Property, Resource, TypeRef} from '../model/program.ts'

/** Of a property that no resource holds yet: it is on the resource's page. */
const source = {file: 'spec/page.md', line: 1, column: 1}

/** `programOf({resources: [resource('x.user')]})` */
export function programOf(parts: Partial<Pick<Program, 'resources' | 'enums'>>): Program {
  return {version: 2, resources: parts.resources ?? [], enums: parts.enums ?? [], diagnostics: []}
}

/** `resource('x.user', [property('name', string)], {base: 'x.entity'})` is the interface `User` of `spec/user.md`. */
export function resource(
  name: string,
  properties: readonly Property[] = [],
  rest: Partial<Resource> = {}
): Resource {
  const short = name.slice(name.lastIndexOf('.') + 1)
  const here = {...source, file: `spec/${short}.md`}
  return {
    name,
    typeName: short.charAt(0).toUpperCase() + short.slice(1),
    source: here,
    description: '',
    base: null,
    abstract: false,
    open: false,
    properties: properties.map((own) => (own.source === source ? {...own, source: here} : own)),
    ...rest
  }
}

/** `property('name', string, {required: true})` */
export function property(name: string, type: TypeRef, rest: Partial<Property> = {}): Property {
  return {
    name,
    type,
    source,
    description: '',
    navigation: false,
    required: null,
    requiredToCreate: null,
    nullable: null,
    readOnly: false,
    key: false,
    deprecated: false,
    constraints: {},
    examples: [],
    ...rest
  }
}

/** `enumeration('x.color', ['red', 'green'])` is the enum `Color` of `spec/color.md`. */
export function enumeration(name: string, members: readonly string[], rest: Partial<Enum> = {}): Enum {
  const {typeName, source} = resource(name)
  return {
    name,
    typeName,
    source,
    description: '',
    flags: false,
    members: members.map((member) => ({name: member, description: ''})),
    ...rest
  }
}

export const string: TypeRef = {kind: 'primitive', name: 'string'}

/** `reference('x.user')` */
export function reference(name: string): TypeRef {
  return {kind: 'reference', name}
}

/** `collection(string)` */
export function collection(of: TypeRef): TypeRef {
  return {kind: 'collection', of}
}
