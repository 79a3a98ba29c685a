import type {CodeFile, Emit} from '../emitter.ts'
import type {PlannedType} from '../plan/plan.ts'
import {checkOf} from './check-of.ts'
import {enumFile} from './enum.ts'
import {indexFile} from './index-file.ts'
import {recursionOf} from './recursion.ts'
import {resourceFile} from './resource.ts'
import type {Shared} from './scope.ts'
import {supportFiles} from './support/files.ts'

/** `validators/`: one file a resource or enum, what they share, and an index. */
export const validatorFiles: Emit = (plan, tools) => {
  const shared: Shared = {plan, recursion: recursionOf(plan), render: tools.render, checkOf}
  const files = plan.types.flatMap((type) => validatorFile(shared, type) ?? []).map(tools.file)
  return [...files, ...supportFiles(plan, tools), tools.file(indexFile(plan))]
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
