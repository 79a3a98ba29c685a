import {type InterfaceDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure} from 'ts-morph'
import {typeDocs} from '../docs/docs.ts'
import {createImports, typesPath} from '../imports.ts'
import {quoted} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {namesIn, type TypeName} from '../type-text.ts'
import type {DeclarationFile} from './declarations.ts'
import {declaredProperties} from './declared-type.ts'
import {inherit} from './inherit.ts'

/** A resource as an interface: its own properties in documented order, the others by `extends`. */
export function resourceFile(plan: Plan, type: PlannedResource): DeclarationFile {
  const path = typesPath(type)
  const {extended, properties, open} = inherit(plan, type)
  const base = extended && plan.find(extended.name)
  const names = [
    ...(base === undefined ? [] : [{type: base, name: base.typeName}]),
    ...properties.flatMap(({type}) => namesIn(plan, type))
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
    template: 'interface/resource.ts',
    imports: typeImports(plan, path, names),
    statements: [...idStatements(type), declaration]
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

function typeImports(plan: Plan, path: string, names: readonly TypeName[]): string[] {
  const imports = createImports(plan, path)
  for (const {type, name} of names) imports.add(typesPath(type), `type ${name}`)
  return imports.lines()
}

/** The type of an entity's ids: a string that no other string is, and no other entity's id. */
function idStatements({idName, typeName}: PlannedResource): TypeAliasDeclarationStructure[] {
  if (idName === undefined) return []
  const type = `string & { readonly __brand: ${quoted(idName)} }`
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: idName,
      type,
      docs: [`The id of {@link ${typeName}}.`]
    }
  ]
}
