import type {CodeFile, Emit} from '../emitter.ts'
import {exportLines} from '../imports.ts'
import type {Plan, TypeOutline} from '../plan/plan.ts'
import {factoryName} from './names.ts'
import {factoryPath} from './scope.ts'

/** `factories/index.ts`: what tests need of each file, without the builders, and the types of overrides and options. */
export const factoryIndex: Emit = (plan, {file, ofAllTypes}) =>
  ofAllTypes(path, plan, (plan) => [file(indexOf(plan))])

const path = 'factories/index.ts'

function indexOf(plan: Plan): CodeFile {
  const types = plan.outlines().filter(({kind}) => kind !== 'opaque')
  const exports = exportLines(plan, path, [
    ...types.map((type) => [factoryPath(type), namesOf(type)] as const),
    ['factories/support/factory.ts', ['type Factory', 'resetSequences']],
    ['factories/support/settings.ts', ['type Options']],
    ['factories/support/types.ts', ['type Context', 'type Overrides']]
  ])
  return {path, template: 'index.ts', view: {exports}}
}

function namesOf(type: TypeOutline): string[] {
  const create = `create${type.typeName}`
  if (type.kind !== 'resource') return [create]
  return [`type ${type.completeName}`, create, type.listFactoryName, factoryName(type)]
}
