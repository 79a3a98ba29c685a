import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Diagnostic} from '../model/program.ts'
import {typeGraph} from '../model/type-graph.ts'
import type {Bare, Contribution} from './resources.ts'
import {shownProperty} from './types.ts'

/** Names of a type's properties, inherited ones included, in lower case. */
export type NamesOf = (resource: Bare) => ReadonlySet<string>

export function propertyNames(resources: readonly Bare[]): NamesOf {
  const types = typeGraph({resources})
  const names = new Map(
    resources.map((resource) => [
      resource,
      new Set([...types.propertiesOf(resource).keys()].map((name) => name.toLowerCase()))
    ])
  )
  return (resource) => names.get(resource) ?? new Set()
}

/** Adds to a resource what only its JSON block shows; a block of another resource adds nothing. */
export function withShown(
  resource: Bare,
  parts: readonly Contribution[],
  namesOf: NamesOf,
  resources: readonly Bare[],
  report: (diagnostic: Diagnostic) => void
): Bare {
  const documented = new Set(namesOf(resource))
  const added = parts.flatMap((part) => {
    const {representation, shown, optionalProperties, nullableProperties, keyProperty} = part.declaration
    if (!representation || shown.length === 0) return []
    const keys = shown.map(({name}) => name.toLowerCase())
    const {file} = part.page
    if (documented.size > 0 && !keys.some((key) => documented.has(key))) {
      const likely = looksLike(keys, resource, resources, namesOf)
      const source = {file, ...representation.code.place}
      const related = likely && [{message: `\`${likely.name}\` is defined here`, source: likely.source}]
      const params = {name: resource.name, looksLike: likely?.name}
      const note = `None of its keys (${shown.map(({name}) => name).join(', ')}) is a documented property. The block was ignored.`
      report(diagnostic('json-not-this-resource', source, params, {note, ...(related ? {related} : {})}))
      return []
    }
    // The keys of an open type's block are examples where no table names any.
    if (documented.size === 0 && resource.open) return []
    return shown
      .filter(({name}) => !documented.has(name.toLowerCase()))
      .map((property) => {
        documented.add(property.name.toLowerCase())
        report(diagnostic('json-only-property', {file, ...property.place}, {name: property.name}))
        return {
          ...shownProperty(property, part.lookup),
          required: optionalProperties.includes(property.name) ? false : null,
          nullable: nullableProperties.includes(property.name) ? true : null,
          key: keyProperty === property.name
        }
      })
  })
  return added.length === 0 ? resource : {...resource, properties: [...resource.properties, ...added]}
}

/** The resource that has most of the keys, and of those the one with the fewest others. */
function looksLike(
  keys: readonly string[],
  not: Bare,
  resources: readonly Bare[],
  namesOf: NamesOf
): Bare | undefined {
  let best: {resource: Bare; shared: number; size: number} | undefined
  for (const resource of resources) {
    if (resource.name === not.name) continue
    const names = namesOf(resource)
    const shared = keys.filter((key) => names.has(key)).length
    const {size} = names
    if (shared * 5 < keys.length * 4) continue
    if (!best || shared > best.shared || (shared === best.shared && size < best.size)) {
      best = {resource, shared, size}
    }
  }
  return best?.resource
}
