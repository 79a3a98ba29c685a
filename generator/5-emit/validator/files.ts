import type {CodeFile, Emit} from '../emitter.ts'
import type {PlannedType} from '../plan/plan.ts'
import {checkOf} from './check-of.ts'
import {enumFile} from './enum.ts'
import {indexFile} from './index-file.ts'
import {recursionOf, type ValidatorPlan, withRecursion} from './recursion.ts'
import {resourceFile} from './resource.ts'
import type {Shared} from './scope.ts'
import {supportFiles} from './support/files.ts'

/** `validators/`: one file a resource or enum, what they share, and an index. */
export const validatorFiles: Emit = async (plan, tools) => {
  const {render, file, ofEachType, ofAllTypes} = tools
  const files = await ofEachType<ValidatorPlan>('validators', withRecursion(plan), () => (plan, type) => {
    const code = validatorFile({plan, recursion: recursionOf(plan), render, checkOf}, type)
    return code === undefined ? [] : [file(code)]
  })
  const index = ofAllTypes('validators/index.ts', plan, (plan) => [file(indexFile(plan))])
  return [...files, ...supportFiles(plan, tools), ...index]
}

/** Of a type that no page defines there is nothing to check. */
function validatorFile(shared: Shared, type: PlannedType): CodeFile | undefined {
  switch (type.kind) {
    case 'resource':
      return resourceFile(shared, type)
    case 'enum':
      return enumFile(shared, type)
    case 'opaque':
      return undefined
  }
}
