import {type InterfaceDeclarationStructure, StructureKind} from 'ts-morph'
import {typeDocs} from '../docs/docs.ts'
import {createImports, typesPath} from '../imports.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {typesIn} from '../type-text.ts'
import type {DeclarationFile} from './declarations.ts'
import {declaredProperties} from './declared-type.ts'
import {inherit} from './inherit.ts'

/** A resource as an interface: its own properties in documented order, the others by `extends`. */
export function resourceFile(plan: Plan, type: PlannedResource): DeclarationFile {
  const path = typesPath(type)
  const {extended, properties, open} = inherit(plan, type)
  const names = [
    ...(extended === undefined ? [] : [extended.name]),
    ...properties.flatMap(({type}) => typesIn(plan, type))
  ]
  const declaration: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: type.typeName,
    extends: extended === undefined ? [] : [extended.text],
    docs: typeDocs(plan, type, path, remarks(type)),
    properties: declaredProperties(plan, properties, path, 2),
    indexSignatures: open ? [{...openSignature, isReadonly: plan.options.readonly}] : []
  }
  return {
    path,
    page: type.resource.source.file,
    imports: typeImports(plan, path, names),
    statements: [declaration]
  }
}

const openSignature = {
  keyName: 'name',
  keyType: 'string',
  returnType: 'unknown',
  docs: ['Open type: may have undocumented properties.']
}

function remarks({resource}: PlannedResource): string[] {
  return resource.abstract ? ['Abstract: a value is of one of the types that extend it.'] : []
}

function typeImports(plan: Plan, path: string, names: readonly string[]): string[] {
  const imports = createImports(plan, path)
  for (const type of names.map(plan.find)) if (type) imports.add(typesPath(type), `type ${type.typeName}`)
  return imports.lines()
}
