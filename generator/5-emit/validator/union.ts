import type {Constraints, UnionRef} from '../../model/program.ts'
import {anything, type Check, holds} from './check.ts'
import {depthOf} from './depth.ts'
import {unionConversion} from './from-json.ts'
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
  const deep = depthOf(scope, type).argument !== ''
  const localName = scope.local(JSON.stringify([type, constraints]), bodies.name)
  const conversion = unionConversion(scope, alternatives, localName, deep)
  if (alternatives.every(({copy}) => copy === undefined)) return {...localCheck(scope, bodies), ...conversion}
  const check = localCheck(scope, {
    ...bodies,
    copy: () =>
      scope.render('validator/copy/union.ts', {
        depth: deep,
        alternatives: [
          // A `Date` is an object, for which types of objects without required properties would take it.
          ...alternatives.flatMap((check) =>
            check.copy === undefined && check.fromJson ? {holds: holds(check, 'value'), copied: 'value'} : []
          ),
          ...alternatives.flatMap((check) =>
            check.copy === undefined ? [] : {holds: holds(check, 'value'), copied: check.copy.of('value')}
          )
        ]
      })
  })
  return {...check, ...conversion}
}
