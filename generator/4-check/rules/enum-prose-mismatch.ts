import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {didYouMean} from '../../diagnostics/did-you-mean.ts'
import type {TypeRef} from '../../model/program.ts'
import type {Rule} from '../rule.ts'

/**
 * A description that offers a value which the property's enum does not have.
 *
 * ```markdown
 * |status|[status](status.md)|Possible values are: `active`, `pausd`.|
 *                                                           ^^^^^^^
 * ```
 */
export const enumProseMismatch: Rule = {
  code: 'enum-prose-mismatch',
  *check({pages, lookup}) {
    for (const {file, types} of pages)
      for (const property of types.flatMap((type) => type.properties)) {
        const {values} = property.facts
        const type = values && lookup.propertyAt(file, property.place)?.type
        const name = type && referenceIn(type)
        const enumeration = name && lookup.enumeration(name)
        if (!values?.closed || !enumeration) continue
        const members = enumeration.members.map((member) => member.name)
        const isMember = (value: string) =>
          members.some((member) => member.toLowerCase() === value.toLowerCase())
        // A list of which nothing is a member is about something else.
        if (!values.values.some((value) => isMember(value.name))) continue
        for (const {name: value, place} of values.values) {
          if (isMember(value) || value === 'null') continue
          const [near] = didYouMean(value, members)
          yield diagnostic(
            'enum-prose-mismatch',
            {file, ...place},
            {value, name: enumeration.name, near},
            {
              actual: value,
              ...(near && {expected: [near]}),
              related: [
                {message: `\`${enumeration.name}\` lists its members here`, source: enumeration.source}
              ]
            }
          )
        }
      }
  }
}

/** The name that a type or a collection of it refers to. */
function referenceIn(type: TypeRef): string | undefined {
  if (type.kind === 'collection') return referenceIn(type.of)
  return type.kind === 'reference' ? type.name : undefined
}
