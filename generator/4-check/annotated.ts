import type {Place} from '../model/document.ts'
import type {TypeDeclaration} from '../model/page.ts'

/** A property that the annotation of a type's block names. */
export interface Annotated {
  readonly key: 'keyProperty' | 'optionalProperties' | 'nullableProperties'
  readonly name: string
  /** Of the name, quotes included; of the whole annotation where it names several in one word. */
  readonly place: Place
}

/**
 * The properties that an annotation names, in order of its keys.
 *
 * @example
 * annotated(type) // [{key: 'optionalProperties', name: 'mail', place: {line: 14, column: 86, …}}]
 */
export function annotated(type: TypeDeclaration): Annotated[] {
  const annotation = type.representation?.annotation
  if (!annotation) return []
  const placeOfName = (key: string, name: string): Place => {
    const value = annotation.value.members.find((member) => member.key === key)?.value
    const nodes = value?.kind === 'array' ? value.items : value ? [value] : []
    return nodes.find((node) => node.kind === 'scalar' && node.value === name)?.place ?? annotation.place
  }
  const named = (key: Annotated['key'], names: readonly string[]): Annotated[] =>
    names.map((name) => ({key, name, place: placeOfName(key, name)}))
  return [
    ...named('keyProperty', type.keyProperty === undefined ? [] : [type.keyProperty]),
    ...named('optionalProperties', type.optionalProperties),
    ...named('nullableProperties', type.nullableProperties)
  ]
}
