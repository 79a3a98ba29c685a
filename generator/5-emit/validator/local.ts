/** Functions for types without a name, in the file of the type that uses them. */
import type {TypeRef} from '../../model/program.ts'
import {type Check, call, copyBy} from './check.ts'
import {depthOf} from './depth.ts'
import {functionNames} from './names.ts'
import type {Scope} from './scope.ts'

/** The bodies of the functions; a type that is right or wrong as a whole has only the first. */
export interface Bodies {
  readonly name: string
  readonly type: TypeRef
  /** Tells apart checks of the same type, such as lists of other lengths. */
  readonly variant?: unknown
  readonly expected: string
  is(): string
  issues?(): string
  copy?(): string
}

/** The check that calls the functions; each is made when first called for. */
export function localCheck(scope: Scope, {name, type, variant, expected, is, issues, copy}: Bodies): Check {
  const names = functionNames(scope.local(JSON.stringify([type, variant]), name))
  const depth = depthOf(scope, type)
  const parameters = [{name: 'value', type: 'unknown'}, ...depth.parameters]
  const invoke = (value: string, called: string, returnType: string, body: () => string) => {
    const declared = scope.function(called, () => ({parameters, returnType, body: body()}))
    return `${declared}(${value}${depth.argument})`
  }
  const callIs = (value: string) => invoke(value, names.is, `value is ${scope.typeText(type)}`, is)
  const copyFunction = (body: () => string) =>
    scope.function(names.copy, () => ({
      parameters: [{name: 'value', type: scope.typeText(type)}],
      returnType: scope.typeText(type),
      body: body()
    }))
  return {
    expected,
    conditions: (value) => [call(callIs(value))],
    ...(issues && {
      issues: (value) => invoke(value, names.issues, `${scope.support('Issue')}[] | undefined`, issues)
    }),
    ...(copy && {copy: copyBy(() => copyFunction(copy))})
  }
}
