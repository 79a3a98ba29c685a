import {type InterfaceDeclarationStructure, StructureKind} from 'ts-morph'
import {propertyDocs, typeDocs} from '../docs/docs.ts'
import {typeImports, typesPath} from '../imports.ts'
import {propertyName} from '../literals.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'
import {mayBeAbsent} from '../plan/presence.ts'
import {referencesOf} from '../plan/references.ts'
import type {SourceFilePlan} from '../source-file.ts'
import {propertyTypeText} from '../type-text.ts'
import {inherit} from './inherit.ts'

/** A resource as an interface: its own properties in documented order, the others by `extends`. */
export function resourceFile(plan: Plan, type: PlannedResource): SourceFilePlan {
  const path = typesPath(type)
  const {extended, properties, open} = inherit(plan, type)
  const names = [...(extended === undefined ? [] : [extended.name]), ...referencesOf(properties)]
  const declaration: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: type.typeName,
    extends: extended === undefined ? [] : [extended.text],
    docs: typeDocs(plan, type, path, remarks(type)),
    properties: properties.map((property) => ({
      name: propertyName(property.name),
      type: propertyTypeText(plan, property, {from: path, indentation: 2}),
      hasQuestionToken: mayBeAbsent(property, plan.options),
      docs: propertyDocs(plan, property, path, 2)
    })),
    indexSignatures: open ? [openSignature] : []
  }
  return {
    path,
    page: type.resource.source.file,
    statements: [...typeImports(plan, path, names), declaration]
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
