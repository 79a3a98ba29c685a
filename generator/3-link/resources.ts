import type {Page, PropertyDraft, TypeDraft} from '../model/page.ts'
import type {Property, Resource} from '../model/program.ts'
import type {Definition} from './definitions.ts'
import {type Lookup, typeRef} from './types.ts'

/** One page's part of a type. */
export interface Part {
  readonly page: Page
  readonly draft: TypeDraft
  readonly lookup: Lookup
}

/** A type, still without `typeName` and without what only its JSON block says. */
export type Bare = Omit<Resource, 'typeName'>

/** One resource of all pages that describe it. */
export function resourceOf(name: string, parts: readonly Part[]): Bare {
  const [first] = parts
  const description = parts.find(({draft}) => draft.description)?.draft.description ?? ''
  const deprecated = parts.some(({draft}) => draft.deprecated)
  return {
    name,
    source: {
      file: first?.page.file ?? '',
      line: first?.draft.place.line ?? 1,
      column: first?.draft.place.column ?? 1
    },
    description,
    base: baseOf(parts),
    abstract: parts.some(({draft}) => draft.abstract),
    open: parts.some(({draft}) => draft.open),
    ...(deprecated ? {deprecated} : {}),
    properties: propertiesOf(parts)
  }
}

function baseOf(parts: readonly Part[]): string | null {
  for (const {page, draft, lookup} of parts) {
    for (const {name, link} of draft.bases) {
      return lookup.symbols.find(name, page, link) ?? lookup.symbols.opaque(name, page)
    }
  }
  return null
}

/** Rows in order, a name once. */
function propertiesOf(parts: readonly Part[]): Property[] {
  const properties = new Map<string, Property>()
  for (const {draft, lookup} of parts) {
    for (const row of draft.properties) {
      const key = row.name.toLowerCase()
      if (!properties.has(key)) properties.set(key, propertyOf(row, draft, lookup))
    }
  }
  return [...properties.values()]
}

function propertyOf(row: PropertyDraft, draft: TypeDraft, lookup: Lookup): Property {
  const {name, place, facts, navigation, description} = row
  return {
    name,
    type: typeRef(row.type, lookup),
    source: {file: lookup.page.file, line: place.line, column: place.column},
    description,
    navigation,
    required: facts.required,
    nullable: facts.nullable ?? (draft.nullableProperties.includes(name) ? true : null),
    readOnly: facts.readOnly,
    key: facts.key || draft.keyProperty === name,
    deprecated: facts.deprecated,
    constraints: facts.constraints,
    examples: facts.examples,
    ...(facts.default === undefined ? {} : {default: facts.default})
  }
}

/** Definitions of one name, together. */
export function grouped(definitions: readonly Definition[]): Map<string, Definition[]> {
  const groups = new Map<string, Definition[]>()
  for (const definition of definitions) {
    const key = definition.name.toLowerCase()
    const group = groups.get(key)
    if (group) group.push(definition)
    else groups.set(key, [definition])
  }
  return groups
}
