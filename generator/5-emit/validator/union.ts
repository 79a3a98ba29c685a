import type {Constraints, UnionRef} from '../../model/program.ts'
import {anything, type Check, holds} from './check.ts'
import {depthOf} from './depth.ts'
import {localCheck} from './local.ts'
import type {Scope} from './scope.ts'

/** One type or another; where one may be anything, so may the whole. */
export function unionCheck(scope: Scope, type: UnionRef, constraints: Constraints, hint: string): Check {
  const alternatives = type.of.map((part) => scope.check(part, constraints, hint))
  const [first] = alternatives
  if (first === undefined || alternatives.some((check) => check.expected === anything.expected))
    return anything
  if (alternatives.length === 1) return first
  const expected = alternatives.map((check) => check.expected).join(' or ')
  const bodies = {
    name: `${hint}Choice`,
    type,
    variant: constraints,
    expected,
    is: () =>
      scope.render('validator/is/union.ts', {
        alternatives: alternatives.map((check) => holds(check, 'value'))
      })
  }
  if (alternatives.every(({copy}) => copy === undefined)) return localCheck(scope, bodies)
  return localCheck(scope, {
    ...bodies,
    copy: () =>
      scope.render('validator/copy/union.ts', {
        depth: depthOf(scope, type).argument !== '',
        alternatives: alternatives.flatMap((check) =>
          check.copy === undefined ? [] : {holds: holds(check, 'value'), copied: check.copy.of('value')}
        )
      })
  })
}
