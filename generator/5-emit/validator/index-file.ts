import {type StatementStructures, StructureKind} from 'ts-morph'
import {specifier} from '../imports.ts'
import type {Plan} from '../plan/plan.ts'
import type {SourceFilePlan} from '../source-file.ts'
import {functionNames} from './names.ts'
import {validatorPath} from './scope.ts'
import {supportPath} from './support/names.ts'

/** `validators/index.ts`: what users call, and nothing that validators only tell each other. */
export function indexFile(plan: Plan): SourceFilePlan {
  const path = 'validators/index.ts'
  const from = (file: string) => specifier(path, file, plan.options.importExtension)
  const types = plan.types.filter((type) => type.kind !== 'opaque')
  const statements = types.map((type): StatementStructures => {
    const {is, assert, validate, parse, schema} = functionNames(type.typeName)
    return {
      kind: StructureKind.ExportDeclaration,
      namedExports: [is, assert, validate, parse, schema],
      moduleSpecifier: from(validatorPath(type))
    }
  })
  const support: readonly StatementStructures[] = [
    {
      kind: StructureKind.ExportDeclaration,
      namedExports: [
        'ValidationError',
        {name: 'Issue', isTypeOnly: true},
        {name: 'ValidationResult', isTypeOnly: true}
      ],
      moduleSpecifier: from(supportPath('ValidationError'))
    },
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      namedExports: ['StandardSchema'],
      moduleSpecifier: from(supportPath('StandardSchema'))
    }
  ]
  return {path, statements: [...support, ...statements]}
}
