import type {TypeExpression} from '../model/page.ts'
import type {TypeRef} from '../model/program.ts'

/**
 * A type as a short text, for tests.
 *
 * @example
 * typeShape({kind: 'collection', of: {kind: 'named', name: 'user', place}}) // '[user]'
 */
export function typeShape(type: TypeExpression | TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return type.name
    case 'named':
    case 'reference':
      return `<${type.name}>`
    case 'collection':
      return `[${typeShape(type.of)}]`
    case 'keyValuePair':
      return `pair(${typeShape(type.key)}, ${typeShape(type.value)})`
    case 'map':
      return `map(${typeShape(type.key)}, ${typeShape(type.value)})`
    case 'union':
      return type.of.map(typeShape).join(' or ')
    case 'tuple':
      return `(${type.of.map(typeShape).join(', ')})`
    case 'literal':
      return String(type.value)
    case 'values':
      return type.values.map(({name}) => name).join('|')
    case 'enum':
      return [...type.members.map(({name}) => name), ...(type.open ? ['…'] : [])].join('|')
    case 'object':
      return `{${type.properties.map((property) => `${property.name}: ${typeShape(property.type)}`).join(', ')}}`
    case 'identifier':
      return `id of ${typeShape(type.of)}`
    case 'unknown':
      return `?${type.text}`
  }
}
