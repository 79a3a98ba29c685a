import type {TypeRef} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'

/**
 * A type in a few words; the same words where the type is the same.
 *
 * @example
 * typeWords({kind: 'collection', of: {kind: 'reference', name: 'acme.order'}}) // 'collection of order'
 */
export function typeWords(type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return type.name
    case 'reference':
      return shortName(type.name)
    case 'enum':
      return `enum of ${type.members.map(({name}) => name).join(', ')}${type.open ? ', …' : ''}`
    case 'collection':
      return `collection of ${typeWords(type.of)}`
    case 'keyValuePair':
      return `pair of ${typeWords(type.key)} and ${typeWords(type.value)}`
    case 'map':
      return `map of ${typeWords(type.value)}`
    case 'object':
      return type.properties.length === 0
        ? 'object'
        : `object of ${type.properties.map((property) => `${property.name}: ${typeWords(property.type)}`).join(', ')}`
    case 'union':
      return type.of.map(typeWords).join(' or ')
    case 'tuple':
      return `[${type.of.map(typeWords).join(', ')}]`
    case 'literal':
      return String(type.value)
    case 'unknown':
      return type.text
  }
}
