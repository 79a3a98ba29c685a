import type {Emit} from '../emitter.ts'
import {exportLines} from '../imports.ts'
import type {PlannedType} from '../plan/plan.ts'
import {factoryName} from './names.ts'
import {factoryPath} from './scope.ts'

/** `factories/index.ts`: what tests need of each file, without the builders, and the types of overrides and options. */
export const factoryIndex: Emit = (plan, {file}) => {
  const path = 'factories/index.ts'
  const types = plan.types.filter(({kind}) => kind !== 'opaque')
  const exports = exportLines(plan, path, [
    ...types.map((type) => [factoryPath(type), namesOf(type)] as const),
    ['factories/support/factory.ts', ['type Factory']],
    ['factories/support/settings.ts', ['type Options']],
    ['factories/support/types.ts', ['type Context', 'type Overrides']]
  ])
  return [file({path, template: 'index.ts', view: {exports}})]
}

function namesOf(type: PlannedType): string[] {
  const create = `create${type.typeName}`
  if (type.kind !== 'resource') return [create]
  return [`type ${type.completeName}`, create, type.listFactoryName, factoryName(type)]
}
