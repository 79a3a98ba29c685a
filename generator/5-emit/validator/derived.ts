/** Polymorphism: a value whose `@odata.type` names a derived type is held against that one. */
import {quoted} from '../literals.ts'
import type {ResourceOutline} from '../plan/plan.ts'
import type {Scope} from './scope.ts'
import type {Shape} from './shape.ts'

type Role = 'is' | 'issues' | 'copy' | 'fromJson'

const words: {readonly [role in Role]: {readonly find: string; readonly local: string}} = {
  is: {find: 'derivedCheck', local: 'isDerived'},
  issues: {find: 'derivedIssues', local: 'issuesOfDerived'},
  copy: {find: 'derivedCopy', local: 'copyDerived'},
  fromJson: {find: 'derivedFromJson', local: 'derivedConvert'}
}

/** What `derived.ts` shows at the head of a body; undefined where no type extends this one. */
export function derivedView(scope: Scope, shape: Shape, role: Role): object | undefined {
  const converts = ({name}: ResourceOutline) => role !== 'fromJson' || scope.plan.converts(name)
  const derived = shape.derived.filter(converts)
  if (derived.length === 0) return undefined
  const {find, local} = words[role]
  const result = {
    is: () => 'boolean',
    issues: () => `${scope.support('Issue')}[] | undefined`,
    copy: () => 'object',
    fromJson: () => 'unknown'
  }[role]()
  const counted = shape.counted && role !== 'copy' && role !== 'fromJson'
  // No function takes any value and copies it: which one fits its value is known by then.
  const parameterType = role === 'copy' ? 'never' : 'unknown'
  const signature = `(value: ${parameterType}${counted ? ', depth: number' : ''}) => ${result}`
  scope.function(find, () => ({
    parameters: [{name: 'type', type: 'unknown'}],
    returnType: `(${signature}) | undefined`,
    body: scope.render('validator/derived-type.ts', {
      types: derived.map((type) => ({
        withHash: quoted(`#${type.odataType}`),
        without: quoted(type.odataType),
        function: functionOf(scope, shape, type, role)
      }))
    })
  }))
  return {
    find,
    local,
    arguments: role === 'copy' ? 'value as never' : counted ? 'value, depth' : 'value',
    cast: role === 'copy' ? ` as ${shape.typeText}` : ''
  }
}

function functionOf(scope: Scope, shape: Shape, type: ResourceOutline, role: Role): string {
  const deep = shape.counted && scope.recursion.has(type.name)
  return scope.sibling(type, role === 'is' && deep ? 'isAt' : role)
}
