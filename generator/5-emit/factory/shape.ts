import {mayBeAbsent, mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import {objectKey, propertyName, quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import {isAsInJson} from '../plan/representation.ts'
import {arrow} from './arrow.ts'
import {countsOf} from './counts.ts'
import {definesMoment, isDay, stageOf} from './lifecycle.ts'
import type {Scope} from './scope.ts'
import {isNested, valueText} from './value.ts'

/**
 * What the shared code needs to know of a type; empty where that is nothing.
 *
 * @example
 * shapeText(scope, type, filled, onRequest) // "{ nested: ['error'], required: ['id'] }"
 */
export function shapeText(
  scope: Scope,
  type: PlannedResource,
  filled: readonly Property[],
  onRequest: readonly Property[]
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
      'nonNull',
      filled.filter((property) => !mayBeNull(property, options))
    ),
    timesText(filled),
    countsText(
      filled.filter(({type}) => isAsInJson(options, type)),
      onRequest
    ),
    onRequest.length === 0
      ? ''
      : `onRequest: { ${onRequest.map((one) => builderText(scope, type, one)).join(', ')} }`
  ].filter((entry) => entry !== '')
  return entries.length === 0 ? '' : `{ ${entries.join(', ')} }`
}

function names(key: string, properties: readonly Property[]): string {
  return properties.length === 0 ? '' : `${key}: [${properties.map(({name}) => quoted(name)).join(', ')}]`
}

/** When in an object's life its times lie. */
function timesText(filled: readonly Property[]): string {
  const stages = filled
    .filter(definesMoment)
    .map((property) => `${objectKey(property.name)}: ${quoted(stageOf(property.name, isDay(property)))}`)
  return stages.length === 0 ? '' : `times: { ${stages.join(', ')} }`
}

/** Counts of a relationship's members, which follow when it is built. */
function countsText(filled: readonly Property[], onRequest: readonly Property[]): string {
  const counts = [...countsOf([...filled, ...onRequest])].filter(
    ([count, list]) => filled.includes(count) && onRequest.includes(list)
  )
  const pairs = counts.map(([count, list]) => `${objectKey(count.name)}: ${quoted(list.name)}`)
  return pairs.length === 0 ? '' : `counts: { ${pairs.join(', ')} }`
}

function builderText(scope: Scope, type: PlannedResource, property: Property): string {
  const nested = isNested({scope}, property.type)
  const context = {
    scope,
    type,
    property,
    at: 'seed',
    own: (name: string) => (propertyName(name) === name ? `holder.${name}` : `holder[${propertyName(name)}]`),
    share: (name: string) => (name === 'moment' ? 'moment' : 'seed'),
    ...(nested && {given: 'override'})
  }
  const text = valueText(context, property.type)
  return `${objectKey(property.name)}: ${arrow(['seed', 'context', 'override', 'moment', 'holder'], text)}`
}
