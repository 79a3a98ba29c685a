import type {Emit} from './emitter.ts'
import {exportLines, typesPath} from './imports.ts'
import type {PlannedType} from './plan/plan.ts'

/**
 * `index.ts`: types and lists of members, validators where they are emitted, and never factories, so that
 * no production bundle can pick up mock data by way of it.
 */
export const indexFile: Emit = (plan, {file}) => {
  const path = 'index.ts'
  const types = plan.types.map((type) => [typesPath(type), namesOf(type)] as const)
  const validators = plan.artefacts.has('validators') ? [['validators/index.ts', '*'] as const] : []
  const exports = exportLines(plan, path, [...types, ...validators])
  return [file({path, template: 'index.ts', view: {exports}})]
}

/** `type StatusCode`, and its list of members as a value. */
function namesOf(type: PlannedType): string[] {
  const name = `type ${type.typeName}`
  return type.kind === 'enum' ? [type.listName, name] : [name]
}
