import {StructureKind} from 'ts-morph'
import {docs} from '../docs/comment.ts'
import {pageLink} from '../docs/links.ts'
import {typesPath} from '../imports.ts'
import type {Plan, PlannedOpaque} from '../plan/plan.ts'
import type {DeclarationFile} from './declarations.ts'

/** A name that stands for a type which no page defines, or which is not generated: any value will do. */
export function opaqueFile(plan: Plan, type: PlannedOpaque): DeclarationFile {
  const path = typesPath(type)
  const {page} = type
  const reason = type.leftOut ? 'is not generated' : 'is not defined on any page'
  return {
    path,
    page,
    template: 'interface/opaque.ts',
    imports: [],
    statements: [
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: type.typeName,
        type: 'unknown',
        docs: docs(
          {
            text: [`\`${type.name}\` ${reason}: any value is accepted.`],
            tags: [['see', pageLink(page, path, plan)]]
          },
          0
        )
      }
    ]
  }
}
