import type {Property} from '../../model/program.ts'
import {heuristicFor} from './name-heuristics.ts'

const parts = ['givenName', 'surname', 'fullName'] as const

/**
 * The properties that hold names of the person that an object is, or belongs to.
 *
 * @example
 * personNames(properties, 'Customer') // [['givenName', firstName], ['surname', lastName]]
 */
export function personNames(
  properties: readonly Property[],
  typeName: string
): (readonly [part: (typeof parts)[number], property: Property])[] {
  return parts.flatMap((part) => {
    const property = properties.find(({name, type, constraints, navigation}) => {
      if (type.kind !== 'primitive' || type.name !== 'string' || navigation) return false
      if (constraints.format !== undefined || constraints.pattern !== undefined) return false
      const {make, of} = heuristicFor(name, typeName)
      return of === 'person' && make === `context.words.${part}(#)`
    })
    return property === undefined ? [] : [[part, property] as const]
  })
}
