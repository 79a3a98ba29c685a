// Makes JSON Schema of a TypeScript file's interfaces, so that what is published cannot drift from the types.
import {
  type InterfaceDeclaration,
  type JSDocableNode,
  Node,
  Project,
  type SourceFile,
  type TypeNode
} from 'ts-morph'

export type Schema = {[keyword: string]: unknown}

/** The interface `root` of a file and all that it names, as one schema. */
export function jsonSchemaOf(file: string, root: string, title: string): Schema {
  const project = new Project({compilerOptions: {strict: true, allowImportingTsExtensions: true}})
  const source = project.addSourceFileAtPath(file)
  project.resolveSourceFileDependencies()
  const defs: {[name: string]: Schema} = {}
  const main = named(root, source, defs)
  delete defs[root]
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...main,
    definitions: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** The schema of a name, which is kept in `defs` under it. */
function named(name: string, from: SourceFile, defs: {[name: string]: Schema}): Schema {
  const source = from.getInterface(name) || from.getTypeAlias(name) ? from : imported(name, from)
  const schema: Schema = {}
  defs[name] = schema
  const of = (node: TypeNode): Schema => schemaOf(node, source, defs)
  const found = source.getInterface(name)
  const alias = source.getTypeAlias(name)
  if (found) Object.assign(schema, described(found), objectOf(found, source, defs))
  else if (alias) Object.assign(schema, described(alias), of(alias.getTypeNodeOrThrow()))
  else throw new Error(`Nothing is called ${name}`)
  return schema
}

function imported(name: string, from: SourceFile): SourceFile {
  const declaration = from
    .getImportDeclarations()
    .find((one) => one.getNamedImports().some((specifier) => specifier.getName() === name))
  return declaration?.getModuleSpecifierSourceFileOrThrow() ?? from
}

function schemaOf(node: TypeNode, source: SourceFile, defs: {[name: string]: Schema}): Schema {
  const of = (inner: TypeNode): Schema => schemaOf(inner, source, defs)
  if (Node.isParenthesizedTypeNode(node) || Node.isTypeOperatorTypeNode(node)) return of(node.getTypeNode())
  if (Node.isArrayTypeNode(node)) return {type: 'array', items: of(node.getElementTypeNode())}
  if (Node.isUnionTypeNode(node)) return unionOf(node.getTypeNodes().map(of))
  if (Node.isTypeLiteral(node)) return objectOf(node, source, defs)
  if (Node.isLiteralTypeNode(node)) {
    const text = node.getText()
    return text === 'null' ? {type: 'null'} : {const: JSON.parse(text.replace(/^'(.*)'$/, '"$1"'))}
  }
  if (Node.isIndexedAccessTypeNode(node)) {
    const words = node.getType().getUnionTypes()
    return {enum: words.map((word) => word.getLiteralValueOrThrow())}
  }
  if (Node.isTypeReference(node)) {
    const name = node.getTypeName().getText()
    if (!Object.hasOwn(defs, name)) named(name, source, defs)
    return {$ref: `#/definitions/${name}`}
  }
  const keyword = node.getText()
  if (['string', 'number', 'boolean'].includes(keyword)) return {type: keyword}
  throw new Error(`No schema for ${keyword}`)
}

/** `[{const: 'a'}, {const: 'b'}]` -> `{enum: ['a', 'b']}`; `[{type: 'string'}, {type: 'null'}]` -> `{type: ['string', 'null']}` */
function unionOf(members: Schema[]): Schema {
  const keys = members.map((member) => Object.keys(member).join())
  if (keys.every((key) => key === 'const')) return {enum: members.map((member) => member.const)}
  if (keys.every((key) => key === 'type')) return {type: members.map((member) => member.type)}
  return {anyOf: members}
}

type WithMembers = Pick<InterfaceDeclaration, 'getProperties' | 'getIndexSignatures'> & Node

function objectOf(node: WithMembers, source: SourceFile, defs: {[name: string]: Schema}): Schema {
  const bases = Node.isInterfaceDeclaration(node) ? node.getExtends() : []
  const inherited = bases.map((base) => {
    const name = base.getExpression().getText()
    return defs[name] ?? named(name, source, defs)
  })
  const [index] = node.getIndexSignatures()
  const own = node.getProperties().map((property) => {
    const type = schemaOf(property.getTypeNodeOrThrow(), source, defs)
    return [property.getName(), withDescription(type, described(property))] as const
  })
  const required = node.getProperties().filter((property) => !property.hasQuestionToken())
  return {
    type: 'object',
    properties: Object.assign({}, ...inherited.map((base) => base.properties), Object.fromEntries(own)),
    required: [
      ...inherited.flatMap((base) => base.required as string[]),
      ...required.map((property) => property.getName())
    ],
    additionalProperties: index ? schemaOf(index.getReturnTypeNodeOrThrow(), source, defs) : false
  }
}

/** Draft 7 ignores what stands beside a `$ref`. */
function withDescription(type: Schema, description: Schema): Schema {
  if (description.description === undefined) return type
  return '$ref' in type ? {...description, allOf: [type]} : {...description, ...type}
}

function described(node: JSDocableNode): Schema {
  const text = node.getJsDocs().at(-1)?.getDescription().trim().replaceAll(/\s+/g, ' ')
  return text ? {description: text} : {}
}
