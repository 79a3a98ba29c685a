import {StructureKind} from 'ts-morph'
import {quoted, regExpLiteral} from '../literals.ts'
import {isOpen} from '../plan/open-lists.ts'
import type {PlannedEnum} from '../plan/plan.ts'
import type {SourceFilePlan} from '../source-file.ts'
import {apiFunctions, schemaConstant} from './api.ts'
import {memberBody} from './members.ts'
import {functionNames} from './names.ts'
import {createScope, type Scope, type Shared, validatorPath} from './scope.ts'

/** The validators of an enum. */
export function enumFile(shared: Shared, type: PlannedEnum): SourceFilePlan {
  const scope = createScope(shared, type)
  const names = functionNames(type.typeName)
  const api = apiFunctions(scope, {source: type.enum.source, isBody: isBody(scope, type), flat: true})
  const schema = schemaConstant(scope, true)
  scope.support('issue')
  const issues = {
    kind: StructureKind.Function as const,
    isExported: true,
    name: names.issues,
    parameters: [{name: 'value', type: 'unknown'}],
    returnType: `${scope.support('Issue')}[] | undefined`,
    docs: [
      {description: 'What is wrong with a value; undefined where nothing is.', tags: [{tagName: 'internal'}]}
    ],
    statements: scope.render('validator/issues/whole.ts', {
      is: names.is,
      expected: quoted(expected(scope, type))
    })
  }
  return {
    path: validatorPath(type),
    page: type.enum.source.file,
    statements: [...scope.imports(), ...scope.constants(), ...api, schema, issues]
  }
}

/** Closed, the members; of flags any of them together; open, or without members, any text. */
function isBody(scope: Scope, type: PlannedEnum): string {
  const {members, flags} = type.enum
  const names = members.map(({name}) => name)
  if (isOpen(type.enum, scope.plan.options)) return scope.render('validator/is/text.ts', {})
  if (!flags) return memberBody(scope.render, names)
  const either = `(?:${[...new Set(names)].map(escaped).join('|')})`
  const pattern = scope.constant('members', regExpLiteral(new RegExp(`^${either}(?:, ?${either})*$`)))
  return scope.render('validator/is/matches.ts', {pattern})
}

/** As messages name it. */
function expected(scope: Scope, type: PlannedEnum): string {
  const {members, flags} = type.enum
  if (isOpen(type.enum, scope.plan.options)) return 'a string'
  return `${flags ? 'some of' : 'one of'} ${members.map(({name}) => `"${name}"`).join(', ')}`
}

/** `a.b` -> `a\.b` */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
