import {groupBy} from '../../model/group-by.ts'
import {referencesIn, referencesOf} from '../../model/references.ts'
import {shortName} from '../../model/short-name.ts'
import type {ExplorerData, ExplorerProperty, ExplorerType} from '../data.ts'

/** Where a type is referred to. */
export interface Referrer {
  readonly type: ExplorerType
  /** Properties that mention it; none where it derives from it. */
  readonly properties: readonly string[]
}

/** A property, and the type that documents it. */
export interface OwnedProperty {
  readonly property: ExplorerProperty
  readonly owner: ExplorerType
}

/** The types of the docs, and what leads from one to another. */
export interface DocsIndex {
  readonly find: (name: string) => ExplorerType | undefined
  /** Types whose names or properties hold the words, names first. */
  readonly search: (words: string) => readonly ExplorerType[]
  readonly referrers: (type: ExplorerType) => readonly Referrer[]
  readonly derived: (type: ExplorerType) => readonly ExplorerType[]
  /** Types that its properties mention, each once. */
  readonly references: (type: ExplorerType) => readonly string[]
  /** Its properties and those that it inherits, an own one in place of an inherited one. */
  readonly allProperties: (type: ExplorerType) => readonly OwnedProperty[]
}

export function docsIndex({types}: Pick<ExplorerData, 'types'>): DocsIndex {
  const byName = new Map(types.map((type) => [type.name, type]))
  const words = types.map((type) => ({
    type,
    name: shortName(type.name).toLowerCase(),
    rest: [type.name, ...[...type.properties, ...type.members].map(({name}) => name)].join('\n').toLowerCase()
  }))
  const derivedBy = groupBy(types, ({base}) => base)
  const mentions = types.flatMap((type) =>
    type.properties.flatMap((property) =>
      [...new Set(referencesIn(property.type))].map((name) => ({name, type, property: property.name}))
    )
  )
  const mentionsOf = groupBy(mentions, ({name}) => name)
  return {
    find: (name) => byName.get(name),
    search: (text) => {
      const sought = text.trim().toLowerCase()
      if (sought === '') return types
      const named = words.filter(({name}) => name.includes(sought))
      const first = named.toSorted(
        (a, b) => Number(b.name.startsWith(sought)) - Number(a.name.startsWith(sought))
      )
      const others = words.filter(({name, rest}) => !name.includes(sought) && rest.includes(sought))
      return [...first, ...others].map(({type}) => type)
    },
    referrers: ({name}) =>
      [...groupBy(mentionsOf.get(name) ?? [], ({type}) => type)].map(([type, found]) => ({
        type,
        properties: found.map(({property}) => property)
      })),
    derived: ({name}) => derivedBy.get(name) ?? [],
    references: ({properties}) => [...new Set(referencesOf(properties))],
    allProperties: (type) => {
      const seen = new Set<ExplorerType>()
      const found = new Map<string, OwnedProperty>()
      const lineage: ExplorerType[] = []
      for (
        let one: ExplorerType | undefined = type;
        one && !seen.has(one);
        one = byName.get(one.base ?? '')
      ) {
        seen.add(one)
        lineage.unshift(one)
      }
      for (const owner of lineage)
        for (const property of owner.properties) found.set(property.name, {property, owner})
      return [...found.values()]
    }
  }
}
