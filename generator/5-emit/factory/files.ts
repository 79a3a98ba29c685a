import type {CodeFile, Emit} from '../emitter.ts'
import type {PlannedType} from '../plan/plan.ts'
import type {Render} from '../templates.ts'
import {enumFile} from './enum.ts'
import {type FactoryPlan, relationsOf, withRelations} from './relations.ts'
import {resourceFile} from './resource.ts'

/** `factories/`: one file a resource and enum. */
export const factoryFiles: Emit = (plan, {file, render, ofEachType}) =>
  ofEachType<FactoryPlan>('factories', withRelations(plan), () => (plan, type) => {
    const code = factoryFile(plan, type, render)
    return code === undefined ? [] : [file(code)]
  })

function factoryFile(plan: FactoryPlan, type: PlannedType, render: Render): CodeFile | undefined {
  switch (type.kind) {
    case 'resource':
      return resourceFile(plan, relationsOf(plan), type, render)
    case 'enum':
      return enumFile(plan, relationsOf(plan), type)
    case 'opaque':
      return undefined
  }
}
