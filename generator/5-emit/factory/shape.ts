import type {Property} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import {mayBeAbsent, mayBeNull} from '../plan/presence.ts'
import type {Scope} from './scope.ts'
import {arrow, isNested, valueText} from './value.ts'

/**
 * What the shared code needs to know of a type, where that is more than nothing.
 *
 * @example
 * shapeText(scope, type, filled, asked) // "{ nested: ['error'], required: ['id'] }"
 */
export function shapeText(
  scope: Scope,
  type: PlannedResource,
  filled: readonly Property[],
  asked: readonly Property[]
): string {
  const {options} = scope.plan
  const entries = [
    names(
      'nested',
      filled.filter((property) => isNested({scope}, property.type))
    ),
    names(
      'required',
      filled.filter((property) => !mayBeAbsent(property, options))
    ),
    names(
      'solid',
      filled.filter((property) => !mayBeNull(property, options))
    ),
    asked.length === 0 ? '' : `asked: { ${asked.map((one) => askedText(scope, type, one)).join(', ')} }`
  ].filter((entry) => entry !== '')
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function names(key: string, properties: readonly Property[]): string {
  return properties.length === 0 ? '' : `${key}: [${properties.map(({name}) => quoted(name)).join(', ')}]`
}

function askedText(scope: Scope, type: PlannedResource, property: Property): string {
  const nested = isNested({scope}, property.type)
  const place = {scope, type, property, at: 'at', share: () => 'at', ...(nested && {given: 'given'})}
  const text = valueText(place, property.type)
  return `${propertyName(property.name)}: ${arrow(nested ? ['at', 'how', 'given'] : ['at', 'how'], text)}`
}
