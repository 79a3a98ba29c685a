import type {JsonNode} from '../../model/page.ts'
import {primitives} from '../../model/primitives.ts'
import type {TypeRef} from '../../model/program.ts'

/**
 * A type in a sentence: "is documented as …".
 *
 * @example
 * inWords({kind: 'collection', of: {kind: 'reference', name: 'microsoft.graph.user'}})
 * // 'a list of `microsoft.graph.user`'
 */
export function inWords(type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return primitives[type.name].words
    case 'reference':
      return `\`${type.name}\``
    case 'enum':
      return 'one of its documented values'
    case 'collection':
      return `a list of ${itemsInWords(type.of)}`
    case 'keyValuePair':
      return 'a pair of `key` and `value`'
    case 'map':
    case 'object':
      return 'an object'
    case 'union':
      return type.of.map(inWords).join(' or ')
    case 'tuple':
      return `a list of ${type.of.length} items`
    case 'literal':
      return `\`${type.value}\``
    case 'unknown':
      return `\`${type.text}\``
  }
}

function itemsInWords(type: TypeRef): string {
  if (type.kind === 'primitive') return `\`${type.name}\``
  return type.kind === 'enum' ? 'its documented values' : inWords(type)
}

/** What an example shows, in the same sentence: "the example shows …". */
export function shownInWords(node: JsonNode): string {
  if (node.kind === 'array') return 'a list'
  if (node.kind === 'object') return 'an object'
  if (node.value === null) return 'null'
  if (typeof node.value === 'boolean') return String(node.value)
  return typeof node.value === 'number' ? `the number ${node.value}` : 'a string'
}
