import type {ReferenceRef} from '../../model/program.ts'
import {article} from '../article.ts'
import type {EnumOutline, ResourceOutline} from '../plan/plan.ts'
import {anything, type Check, call, copyBy} from './check.ts'
import type {Scope} from './scope.ts'

/** A named type: calls of the functions in its own file. */
export function referenceCheck(scope: Scope, {name}: ReferenceRef): Check {
  const type = scope.plan.find(name)
  if (type === undefined || type.kind === 'opaque') return anything
  return type.kind === 'enum' ? enumCheck(scope, type) : resourceCheck(scope, type)
}

function enumCheck(scope: Scope, type: EnumOutline): Check {
  return {
    conditions: (value) => [call(`${scope.sibling(type, 'is')}(${value})`)],
    expected: `${article(type.typeName)} ${type.typeName}`,
    issues: (value) => `${scope.sibling(type, 'issues')}(${value})`
  }
}

function resourceCheck(scope: Scope, type: ResourceOutline): Check {
  const deep = scope.recursive && scope.recursion.has(type.name)
  const rest = deep ? ', depth + 1' : ''
  return {
    conditions: (value) => [call(`${scope.sibling(type, deep ? 'isAt' : 'is')}(${value}${rest})`)],
    expected: objectOf(type),
    issues: (value) => `${scope.sibling(type, 'issues')}(${value}${rest})`,
    copy: copyBy(() => scope.sibling(type, 'copy')),
    ...(scope.plan.converts(type.name) && {fromJson: copyBy(() => scope.sibling(type, 'fromJson'))})
  }
}

/** As messages name it: `a User object`. */
export function objectOf({typeName}: ResourceOutline): string {
  return `${article(typeName)} ${typeName} object`
}
