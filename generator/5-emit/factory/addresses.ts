import type {Property} from '../../model/program.ts'
import {isFree} from './relations.ts'

/**
 * Properties that hold their object's own address on the web, which names its `id`; none where it has no such id.
 *
 * @example
 * addressesOf(properties) // Set {webUrl}
 */
export function addressesOf(properties: readonly Property[]): ReadonlySet<Property> {
  const id = properties.find(({name}) => name === 'id')
  return new Set(id !== undefined && isFree(id) ? properties.filter(isAddress) : [])
}

/** What is said of the address, its form apart, would not hold for one with an id in it. */
function isAddress({name, type, constraints: {format = 'uri', ...rest}, examples}: Property): boolean {
  return (
    /^(self|(web|self|item|page|content|canonical)(Url|Uri|Link)|permalink)$/i.test(name) &&
    type.kind === 'primitive' &&
    type.name === 'string' &&
    format === 'uri' &&
    Object.keys(rest).length === 0 &&
    examples.length === 0
  )
}
