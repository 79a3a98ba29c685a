import type {Constraints, TypeRef} from '../../model/program.ts'
import {anything, type Check} from './check.ts'
import {listCheck} from './list.ts'
import {literalCheck} from './literal.ts'
import {mapCheck} from './map.ts'
import {memberCheck} from './members.ts'
import {nestedCheck} from './nested.ts'
import {primitiveCheck} from './primitive.ts'
import {referenceCheck} from './reference.ts'
import type {Scope} from './scope.ts'
import {tupleCheck} from './tuple.ts'
import {unionCheck} from './union.ts'

/**
 * The check of a type as a property uses it.
 *
 * @param hint for what has no name of its own, the property's: `SynchronizedEntryCountByType`
 */
export function checkOf(scope: Scope, type: TypeRef, constraints: Constraints, hint: string): Check {
  switch (type.kind) {
    case 'primitive':
      return primitiveCheck(scope, type, constraints)
    case 'reference':
      return referenceCheck(scope, type)
    case 'enum':
      return memberCheck(scope, type, hint)
    case 'collection':
      return listCheck(scope, type, constraints, hint)
    case 'map':
      return mapCheck(scope, type, hint)
    case 'keyValuePair':
    case 'object':
      return nestedCheck(scope, type, hint)
    case 'union':
      return unionCheck(scope, type, constraints, hint)
    case 'tuple':
      return tupleCheck(scope, type, hint)
    case 'literal':
      return literalCheck(type)
    case 'unknown':
      return anything
  }
}
