import {type StatementStructures, StructureKind} from 'ts-morph'
import type {Emit} from './emitter.ts'
import {specifier, typesPath} from './imports.ts'
import type {Plan, PlannedType} from './plan/plan.ts'

/**
 * `index.ts`: types and lists of members, validators where they are emitted, and never factories, so that
 * no production bundle can pick up mock data by way of it.
 */
export const indexFile: Emit = (plan, {print}) => {
  const types = plan.types.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))
  const validators = plan.artefacts.has('validators') ? [everything(plan, 'validators/index.ts')] : []
  return [
    print({
      path: 'index.ts',
      statements: [...types.flatMap((type) => typeExports(plan, type)), ...validators]
    })
  ]
}

/** `export type { StatusCode } from './types/status-code.js';`, and its list of members as a value. */
function typeExports(plan: Plan, type: PlannedType): StatementStructures[] {
  const moduleSpecifier = specifier('index.ts', typesPath(type), plan.options.importExtension)
  const declaration = {kind: StructureKind.ExportDeclaration as const, moduleSpecifier}
  if (type.kind !== 'enum') return [{...declaration, isTypeOnly: true, namedExports: [type.typeName]}]
  return [{...declaration, namedExports: [type.listName, {name: type.typeName, isTypeOnly: true}]}]
}

function everything(plan: Plan, path: string): string {
  return `export * from '${specifier('index.ts', path, plan.options.importExtension)}';`
}
