import {isOpen} from '../../model/open-lists.ts'
import type {CodeFile} from '../emitter.ts'
import {quoted, regExpLiteral} from '../literals.ts'
import type {PlannedEnum} from '../plan/plan.ts'
import {apiView, functionHead} from './api.ts'
import {typePlace} from './docs.ts'
import {memberBody} from './members.ts'
import {functionNames} from './names.ts'
import {createScope, type Scope, type Shared, validatorPath} from './scope.ts'

/** The validators of an enum. */
export function enumFile(shared: Shared, type: PlannedEnum): CodeFile {
  const scope = createScope(shared, type)
  const names = functionNames(type.typeName)
  const api = apiView(scope, {docs: typePlace(scope), isBody: isBody(scope, type), flat: true})
  scope.support('issue')
  const issues = {
    internal: 'What is wrong with a value; undefined where nothing is.',
    head: functionHead(
      `export function ${names.issues}`,
      ['value: unknown'],
      `${scope.support('Issue')}[] | undefined`
    ),
    body: scope.render('validator/issues/whole.ts', {is: names.is, expected: quoted(expected(scope, type))})
  }
  return {
    path: validatorPath(type),
    page: type.enum.source.file,
    template: 'validator/type.ts',
    view: {...api, functions: [issues], constants: scope.constants(), imports: scope.imports()}
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
