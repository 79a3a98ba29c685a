import type {TypeRef} from '../../model/program.ts'
import {shortName} from '../../model/short-name.ts'
import {typeAddress} from './addresses.ts'
import type {DocsIndex} from './docs-index.ts'
import {element} from './dom.ts'

/**
 * A type as TypeScript would have it, with links to the types that it mentions.
 *
 * @example
 * typeWords(index, {kind: 'collection', of: {kind: 'reference', name: 'shop.order'}}) // `order[]`, `order` linked
 */
export function typeWords(index: DocsIndex, type: TypeRef): (Node | string)[] {
  const words = (part: TypeRef) => typeWords(index, part)
  switch (type.kind) {
    case 'primitive':
      return [type.name]
    case 'literal':
      return [String(type.value)]
    case 'unknown':
      return ['unknown']
    case 'reference':
      return [typeLink(index, type.name)]
    case 'enum':
      return between(
        type.members.map(({name}) => [JSON.stringify(name)]),
        ' | '
      )
    case 'collection': {
      const isUnion = type.of.kind === 'union' || (type.of.kind === 'enum' && type.of.members.length > 1)
      return isUnion ? ['(', ...words(type.of), ')[]'] : [...words(type.of), '[]']
    }
    case 'map':
      return ['Record<string, ', ...words(type.value), '>']
    case 'keyValuePair':
      return ['{key: ', ...words(type.key), '; value: ', ...words(type.value), '}']
    case 'union':
      return between(type.of.map(words), ' | ')
    case 'tuple':
      return ['[', ...between(type.of.map(words), ', '), ']']
    case 'object':
      if (type.properties.length === 0) return ['object']
      return [
        '{',
        ...between(
          type.properties.map((property) => [`${property.name}: `, ...words(property.type)]),
          '; '
        ),
        '}'
      ]
  }
}

/** The short name of a type; a link where a page describes it. */
export function typeLink(index: DocsIndex, name: string): HTMLElement {
  return index.find(name)
    ? element('a', {href: typeAddress(name), title: name}, shortName(name))
    : element('span', {class: 'undefined', title: `No page describes ${name}`}, shortName(name))
}

function between(parts: readonly (readonly (Node | string)[])[], separator: string): (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [separator, ...part]))
}
