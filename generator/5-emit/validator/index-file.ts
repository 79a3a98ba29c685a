import type {CodeFile} from '../emitter.ts'
import {exportLines} from '../imports.ts'
import type {Plan} from '../plan/plan.ts'
import {functionNames} from './names.ts'
import {validatorPath} from './scope.ts'
import {supportPath} from './support/names.ts'

/** `validators/index.ts`: what users call, and nothing that validators only tell each other. */
export function indexFile(plan: Plan): CodeFile {
  const path = 'validators/index.ts'
  const types = plan.outlines().filter((type) => type.kind !== 'opaque')
  const exports = exportLines(plan, path, [
    ...types.map((type) => {
      const {is, assert, validate, parse, schema} = functionNames(type.typeName)
      return [validatorPath(type), [is, assert, validate, parse, schema]] as const
    }),
    [supportPath('ValidationError'), ['ValidationError', 'type Issue', 'type ValidationResult']],
    [supportPath('StandardSchema'), ['type StandardSchema']]
  ])
  return {path, template: 'index.ts', view: {exports}}
}
