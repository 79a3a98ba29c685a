import type {JsonNode, JsonObject} from '../../model/page.ts'
import type {Resource} from '../../model/program.ts'
import {ownMembers} from './own-members.ts'
import type {Types} from './types.ts'

/** The part of a body that is of a type: the body, its items, or what one of its members holds. */
export interface Part {
  readonly node: JsonNode
  readonly isCollection: boolean
}

/**
 * Where in a body objects have the properties of a type, at least such a share of their keys; none where nothing does.
 *
 * @example
 * partOf(root, order, types, 0.5) // of `{"value": [{"id": "1", "total": 2}]}`: the list, {isCollection: true}
 */
export function partOf(root: JsonNode, resource: Resource, types: Types, share: number): Part | undefined {
  const asPart = (node: JsonNode, least: number): Part | undefined => {
    const isCollection = node.kind === 'array'
    const one = isCollection ? node.items[0] : node
    return one?.kind === 'object' && likeness(one, resource, types) >= least
      ? {node, isCollection}
      : undefined
  }
  const whole = asPart(root, share)
  if (whole || root.kind !== 'object') return whole
  // What a member holds may be anything else that the body speaks of.
  return root.members
    .map(({value}) => asPart(value, Math.max(share, 0.75)))
    .find((part) => part !== undefined)
}

/** The share of an object's keys that are properties of a type. */
function likeness(node: JsonObject, resource: Resource, types: Types): number {
  const keys = ownMembers(node).map(({key}) => key)
  const ownKeys = keys.filter((key) => has(resource, key, types))
  return keys.length === 0 ? 0 : ownKeys.length / keys.length
}

function has(resource: Resource, key: string, types: Types): boolean {
  return types.propertiesOf(resource).has(key) || types.derivedProperty(resource, key) !== undefined
}

/** The only type that has all keys of an object, which are enough to tell. */
export function typeByShape(
  root: JsonNode,
  resources: readonly Resource[],
  types: Types
): Resource | undefined {
  const object = root.kind === 'array' ? root.items[0] : root
  if (object?.kind !== 'object' || ownMembers(object).length < 4) return
  const keys = ownMembers(object).map(({key}) => key)
  const found = resources.filter((resource) => {
    const properties = types.propertiesOf(resource)
    return keys.every((key) => properties.has(key))
  })
  return found.length === 1 ? found[0] : undefined
}
