import {type ExportDeclarationStructure, StructureKind} from 'ts-morph'
import type {Emit} from '../emitter.ts'
import {specifier} from '../imports.ts'
import type {Plan, PlannedType} from '../plan/plan.ts'
import {factoryName} from './names.ts'
import {factoryPath} from './scope.ts'

const path = 'factories/index.ts'

/** `factories/index.ts`: what tests need of each file, without the builders, and the types of overrides and options. */
export const factoryIndex: Emit = (plan, {print}) => {
  const types = plan.types
    .filter(({kind}) => kind !== 'opaque')
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
  return [
    print({
      path,
      statements: [
        ...types.map((type) => exported(plan, namesOf(type), factoryPath(type))),
        exported(plan, ['type Factory'], 'factories/support/factory.ts'),
        exported(plan, ['type Options'], 'factories/support/how.ts'),
        exported(plan, ['type Context', 'type Overrides'], 'factories/support/types.ts')
      ]
    })
  ]
}

function namesOf(type: PlannedType): string[] {
  const create = `create${type.typeName}`
  if (type.kind !== 'resource') return [create]
  return [`type ${type.completeName}`, create, type.listFactoryName, factoryName(type)]
}

/** Where all names are types, the whole export is one. */
function exported(plan: Plan, names: readonly string[], file: string): ExportDeclarationStructure {
  const isTypeOnly = names.every((name) => name.startsWith('type '))
  return {
    kind: StructureKind.ExportDeclaration,
    isTypeOnly,
    namedExports: names.map((name) => (isTypeOnly ? name.replace('type ', '') : name)),
    moduleSpecifier: specifier(path, file, plan.options.importExtension)
  }
}
