import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {didYouMean} from '../../diagnostics/did-you-mean.ts'
import type {Place} from '../../model/document.ts'
import type {JsonObject, TypeDraft} from '../../model/page.ts'
import type {Lookup} from '../lookup.ts'
import type {Rule} from '../rule.ts'

/**
 * An annotation that names a property which the type does not have, neither itself nor from its base types.
 *
 * ```markdown
 * <!-- {"blockType": "resource", "keyProperty": "ids", …} -->
 *                                               ^^^^^
 * ```
 */
export const annotationUnknownProperty: Rule = {
  code: 'annotation-unknown-property',
  *check({pages, lookup}) {
    for (const {file, types} of pages)
      for (const type of types) {
        const annotation = type.representation?.annotation
        const documented = annotation && propertiesOf(type, file, lookup)
        if (!documented) continue
        const lower = new Set(documented.map((name) => name.toLowerCase()))
        for (const [key, name] of named(type)) {
          if (name === '' || name.startsWith('@') || lower.has(name.toLowerCase())) continue
          const [near] = didYouMean(name, documented)
          const place = placeOf(name, annotation.value, key) ?? annotation.place
          yield diagnostic(
            'annotation-unknown-property',
            {file, ...place},
            {key, name, near},
            {actual: JSON.stringify(name), ...(near && {expected: [JSON.stringify(near)]})}
          )
        }
      }
  }
}

function named({
  keyProperty,
  optionalProperties,
  nullableProperties
}: TypeDraft): [key: string, name: string][] {
  return [
    ...(keyProperty === undefined ? [] : [['keyProperty', keyProperty] as [string, string]]),
    ...optionalProperties.map((name): [string, string] => ['optionalProperties', name]),
    ...nullableProperties.map((name): [string, string] => ['nullableProperties', name])
  ]
}

/** Inherited ones included; nothing where a base type is not among the pages, and nobody knows what it has. */
function propertiesOf(draft: TypeDraft, file: string, lookup: Lookup): string[] | undefined {
  const own = draft.properties.map(({name}) => name)
  const resource = lookup.resourceAt(file, draft.place)
  const seen = new Set<string>()
  let base = resource?.base
  if (resource) own.push(...resource.properties.map(({name}) => name))
  while (base && !seen.has(base)) {
    seen.add(base)
    const found = lookup.resource(base)
    if (!found) return undefined
    own.push(...found.properties.map(({name}) => name))
    base = found.base
  }
  return resource?.open ? undefined : own
}

/** Where the annotation's key names it, quotes included. */
function placeOf(name: string, {members}: JsonObject, key: string): Place | undefined {
  const value = members.find((member) => member.key === key)?.value
  const nodes = value?.kind === 'array' ? value.items : value ? [value] : []
  return nodes.find((node) => node.kind === 'scalar' && node.value === name)?.place
}
