import type {Property, TypeRef} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import {isAnything} from '../plan/anything.ts'
import {between, listText, mapText, pairText, propertyModifier, tupleBrackets} from '../type-syntax.ts'
import {typeText} from '../type-text.ts'
import type {Scope} from './scope.ts'
import type {StateDependency} from './state-dependencies.ts'

/** Properties that a factory's result declares otherwise than the type. */
export interface CompleteType {
  /** Properties that stay as the type declares them, as a union: `'members' | 'owners'`. */
  readonly left: string
  /** Properties whose values are complete themselves. */
  readonly properties: readonly {readonly name: string; readonly type: string}[]
}

/**
 * The type of a resource with every property that its factory fills.
 *
 * @example
 * completeType(scope, properties, new Set(['members']), [])
 * // {left: "'members'", properties: [{name: 'lastExecution', type: 'CompleteSynchronizationJobExecution'}]}
 */
export function completeType(
  scope: Scope,
  properties: readonly Property[],
  onRequest: ReadonlySet<string>,
  dependencies: readonly StateDependency<Property>[]
): CompleteType {
  const otherwise = new Map(
    dependencies.flatMap((one) => (one.otherwise ? [[one.property.name, one.otherwise] as const] : []))
  )
  const left = properties.filter(({name}) => onRequest.has(name) || otherwise.has(name))
  return {
    left: left.map(({name}) => quoted(name)).join(' | '),
    properties: properties
      .filter(
        ({name, type}) => !onRequest.has(name) && (otherwise.get(name) === 'null' || hasParts(scope, type))
      )
      .map(({name, type}) => ({
        name: `${propertyModifier(scope.plan.options)}${propertyName(name)}${otherwise.get(name) === 'absent' ? '?' : ''}`,
        type: completeText(scope, type) + (otherwise.get(name) === 'null' ? ' | null' : '')
      }))
  }
}

/** Whether values of the type have a complete type of their own. */
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
  const {options} = scope.plan
  switch (type.kind) {
    case 'reference': {
      const target = scope.plan.find(type.name)
      return target?.kind === 'resource' ? scope.complete(target) : 'unknown'
    }
    case 'collection': {
      const element = completeText(scope, type.of)
      return listText(options, element, element.includes(' | '))
    }
    case 'keyValuePair':
      return pairText(options, completeText(scope, type.key), completeText(scope, type.value))
    case 'map':
      return mapText(options, completeText(scope, type.value))
    case 'object': {
      const parts = type.properties.map(
        (property) =>
          `${propertyModifier(options)}${propertyName(property.name)}: ${completeText(scope, property.type)}`
      )
      return `{ ${parts.join('; ')} }`
    }
    case 'union':
      return type.of.map((part) => completeText(scope, part)).join(' | ')
    case 'tuple':
      return between(tupleBrackets(options), type.of.map((part) => completeText(scope, part)).join(', '))
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
  const id = scope.idType(type)
  if (id !== undefined) return id
  if (type.kind === 'collection') {
    const element = mentioned(scope, type.of)
    return listText(scope.plan.options, element, element.includes(' | '))
  }
  return typeText(scope.plan, type)
}
