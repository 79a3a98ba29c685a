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

/** `validators/index.ts` and `factories/index.ts`: all that the folder's files export. */
export function folderIndex(folder: 'validators' | 'factories'): Emit {
  return (plan, {print}) => {
    const path = `${folder}/index.ts`
    const statements = plan.types
      .filter(({kind}) => kind !== 'opaque')
      .map(
        ({fileName}) =>
          `export * from '${specifier(path, `${folder}/${fileName}.ts`, plan.options.importExtension)}';`
      )
    return [print({path, statements})]
  }
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
