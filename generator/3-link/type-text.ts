import type {TypeRef} from '../model/program.ts'

/**
 * A type in words, for messages.
 *
 * @example
 * typeText({kind: 'collection', of: {kind: 'primitive', name: 'string'}}) // 'a collection of string'
 */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return type.name
    case 'reference':
      return `\`${type.name}\``
    case 'collection':
      return `a collection of ${typeText(type.of)}`
    case 'keyValuePair':
      return `a pair of ${typeText(type.key)} and ${typeText(type.value)}`
    case 'map':
      return `a map of ${typeText(type.key)} to ${typeText(type.value)}`
    case 'union':
      return type.of.map(typeText).join(' or ')
    case 'tuple':
      return `a list of ${type.of.map(typeText).join(', ')}`
    case 'literal':
      return `\`${type.value}\``
    case 'enum':
      return 'one of some strings'
    case 'object':
      return 'an object'
    case 'unknown':
      return type.text ? `\`${type.text}\`` : 'nothing'
  }
}
