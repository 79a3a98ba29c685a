import type {Property, TypeRef} from '../../model/program.ts'
import {isFilled} from '../factory/filled.ts'
import {ofElements} from '../factory/value.ts'
import type {Plan} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import {type Change, change, distinct, hasLengths, pairParts, within} from './change.ts'
import {memberEdges} from './members.ts'
import {primitiveEdges} from './primitive-edges.ts'

/** How many a list is given that the docs set no limit. */
const many = 1_000

/**
 * Valid values of a property that code is seldom ready for.
 *
 * @example
 * edgesOf(plan, escrowsPruned) // [{name: 'absent', …}, {name: 'null', …}, {name: 'true', …}, {name: 'false', …}]
 */
export function edgesOf(plan: Plan, property: Property): Change[] {
  return [
    ...(mayBeAbsent(property, plan.options) ? [change('absent', 'undefined')] : []),
    ...(mayBeNull(property, plan.options) ? [change('null', 'null')] : []),
    ...edgeValues(plan, property.type, property)
  ]
}

function edgeValues(plan: Plan, type: TypeRef, property: Property): Change[] {
  switch (type.kind) {
    case 'primitive':
      return primitiveEdges(type.name, property.constraints)
    case 'reference': {
      const target = plan.find(type.name)
      return target?.kind === 'enum' ? memberEdges(target.enum) : []
    }
    case 'enum':
      return memberEdges(type)
    case 'collection':
      return listEdges(plan, type.of, property)
    case 'keyValuePair':
      return partEdges(plan, pairParts(property, type))
    case 'map':
      return [change('empty', '{}')]
    case 'object':
      return partEdges(plan, distinct(type.properties))
    case 'union':
    case 'tuple':
    case 'literal':
    case 'unknown':
      return []
  }
}

function listEdges(plan: Plan, of: TypeRef, property: Property): Change[] {
  const {minLength = 0, maxLength = many} = property.constraints
  // A relationship is not there to be lengthened, unless lengths are stated of it.
  const isThere = isFilled(property) || hasLengths(property)
  return [
    minLength === 0 ? change('empty', '[]') : change('as few as may be', `ofLength(${minLength})`),
    ...(isThere ? [change('as many as may be', `ofLength(${maxLength})`)] : []),
    ...within('element', 0, edgeValues(plan, of, ofElements(property)))
  ]
}

function partEdges(plan: Plan, parts: readonly Property[]): Change[] {
  return parts.flatMap((part) => within(part.name, part.name, edgesOf(plan, part)))
}
