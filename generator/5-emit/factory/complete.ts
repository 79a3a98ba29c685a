import type {Property, TypeRef} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import {isAnything} from '../plan/anything.ts'
import {typeText} from '../type-text.ts'
import type {Condition} from './conditions.ts'
import type {Scope} from './scope.ts'

/** What a factory's result says of a property beyond the type's own declaration. */
export interface CompleteForm {
  /** Properties that stay as the type declares them, as a union: `'members' | 'owners'`. */
  readonly left: string
  /** Properties whose values are complete themselves. */
  readonly properties: readonly {readonly name: string; readonly type: string}[]
}

/**
 * The complete form of a resource.
 *
 * @example
 * completeForm(scope, properties, new Set(['members']), [])
 * // {left: "'members'", properties: [{name: 'lastExecution', type: 'CompleteSynchronizationJobExecution'}]}
 */
export function completeForm(
  scope: Scope,
  properties: readonly Property[],
  asked: ReadonlySet<string>,
  conditions: readonly Condition[]
): CompleteForm {
  const free = new Set(conditions.filter((one) => one.free).map((one) => one.property.name))
  const left = properties.filter(({name}) => asked.has(name) || free.has(name))
  return {
    left: left.map(({name}) => quoted(name)).join(' | '),
    properties: properties
      .filter(({name, type}) => !asked.has(name) && (free.has(name) || hasParts(scope, type)))
      .map(({name, type}) => ({
        name: propertyName(name),
        type: completeText(scope, type) + (free.has(name) ? ' | null' : '')
      }))
  }
}

/** Whether a value of the type has a complete form of its own. */
function hasParts(scope: Scope, type: TypeRef): boolean {
  if (isAnything(scope.plan, type)) return false
  switch (type.kind) {
    case 'reference':
      return scope.plan.find(type.name)?.kind === 'resource'
    case 'collection':
      return hasParts(scope, type.of)
    case 'keyValuePair':
      return hasParts(scope, type.value)
    case 'map':
      return hasParts(scope, type.value)
    case 'object':
      return type.properties.length > 0
    case 'union':
    case 'tuple':
      return type.of.some((part) => hasParts(scope, part))
    default:
      return false
  }
}

function completeText(scope: Scope, type: TypeRef): string {
  if (!hasParts(scope, type)) return mentioned(scope, type)
  switch (type.kind) {
    case 'reference': {
      const target = scope.plan.find(type.name)
      return target?.kind === 'resource' ? scope.complete(target) : 'unknown'
    }
    case 'collection': {
      const element = completeText(scope, type.of)
      return element.includes(' | ') ? `(${element})[]` : `${element}[]`
    }
    case 'keyValuePair':
      return `{ key: ${completeText(scope, type.key)}; value: ${completeText(scope, type.value)} }`
    case 'map':
      return `Record<string, ${completeText(scope, type.value)}>`
    case 'object': {
      const parts = type.properties.map(
        (property) => `${propertyName(property.name)}: ${completeText(scope, property.type)}`
      )
      return `{ ${parts.join('; ')} }`
    }
    case 'union':
      return type.of.map((part) => completeText(scope, part)).join(' | ')
    case 'tuple':
      return `[${type.of.map((part) => completeText(scope, part)).join(', ')}]`
    default:
      return 'unknown'
  }
}

/** The type's own text; the names in it are imported. */
function mentioned(scope: Scope, type: TypeRef): string {
  if (type.kind === 'reference') {
    const target = scope.plan.find(type.name)
    return target === undefined ? 'unknown' : scope.type(target)
  }
  if (type.kind === 'collection') {
    const element = mentioned(scope, type.of)
    return element.includes(' | ') ? `(${element})[]` : `${element}[]`
  }
  return typeText(scope.plan, type)
}
