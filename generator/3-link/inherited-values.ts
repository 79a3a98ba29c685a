import type {TypeRef} from '../model/program.ts'
import {typeGraph} from '../model/type-graph.ts'
import type {BareEnum} from './enums.ts'
import type {Bare} from './resources.ts'

/**
 * Values of an inherited property are those of the type that it is inherited from. A page that lists them again
 * lists the same ones, now and then in another case: `Low` for `low`. What is inherited is believed, since a value
 * of a derived type is one of its base too.
 */
export function withInheritedValues(resources: readonly Bare[], enums: readonly BareEnum[]): Bare[] {
  const types = typeGraph({resources})
  const members = new Map(enums.map((one) => [one.name, one.members]))
  const valuesOf = (type: TypeRef): string | undefined => {
    const listed =
      type.kind === 'enum' ? type.members : type.kind === 'reference' ? members.get(type.name) : undefined
    return listed && JSON.stringify(listed.map(({name}) => name.toLowerCase()).sort())
  }
  return resources.map((resource) => {
    const bases = types.withAncestors(resource).slice(1)
    const properties = resource.properties.map((property) => {
      const values = property.type.kind === 'enum' ? valuesOf(property.type) : undefined
      if (values === undefined) return property
      const inherited = bases
        .flatMap((base) => base.properties.filter(({name}) => name === property.name))
        .findLast(({type}) => valuesOf(type) === values)
      return inherited ? {...property, type: inherited.type} : property
    })
    return {...resource, properties}
  })
}
