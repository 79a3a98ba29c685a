import type {CodeFile, Emit} from './emitter.ts'
import {exportLines, typesPath} from './imports.ts'
import {enumForm} from './plan/enum-form.ts'
import type {Plan, TypeOutline} from './plan/plan.ts'

/**
 * `index.ts`: types and lists of members, validators where they are emitted, and never factories, so that
 * no production bundle can pick up mock data by way of it.
 */
export const indexFile: Emit = (plan, {file, ofAllTypes}) =>
  ofAllTypes(path, plan, (plan) => [file(indexOf(plan))])

const path = 'index.ts'

function indexOf(plan: Plan): CodeFile {
  const types = plan.outlines().map((type) => [typesPath(type), namesOf(plan, type)] as const)
  const validators = plan.artefacts.has('validators') ? [['validators/index.ts', '*'] as const] : []
  const exports = exportLines(plan, path, [...types, ...validators])
  return {path, template: 'index.ts', view: {exports}}
}

/** `type StatusCode`, and its list of members as a value; of an enum that is a value itself, one name for both. */
function namesOf(plan: Plan, type: TypeOutline): string[] {
  const name = `type ${type.typeName}`
  if (type.kind === 'resource') return [name, ...(type.idName ? [`type ${type.idName}`] : [])]
  if (type.kind === 'opaque') return [name]
  return [type.listName, enumForm(plan, type) === 'union' ? name : type.typeName]
}
