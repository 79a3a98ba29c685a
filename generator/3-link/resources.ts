import {diagnostic} from '../diagnostics/diagnostic.ts'
import {casedNames} from '../model/cased-names.ts'
import {groupBy} from '../model/group-by.ts'
import type {Page, PropertyDeclaration, TypeDeclaration} from '../model/page.ts'
import type {Property, Resource} from '../model/program.ts'
import type {Definition} from './definitions.ts'
import {propertyOf} from './properties.ts'
import {typeText} from './type-text.ts'
import type {Lookup} from './types.ts'

/** One page's part of a type. */
export interface Contribution {
  readonly page: Page
  readonly declaration: TypeDeclaration
  readonly lookup: Lookup
}

/** A type, still without `typeName`; its base, and what only its JSON block says, are found later. */
export type Bare = Omit<Resource, 'typeName'>

/** One resource of all pages that describe it. */
export function resourceOf(name: string, parts: readonly Contribution[]): Bare {
  const [first] = parts
  const description = parts.find(({declaration}) => declaration.description)?.declaration.description ?? ''
  const deprecated = parts.some(({declaration}) => declaration.deprecated)
  return {
    name,
    source: {
      file: first?.page.file ?? '',
      line: first?.declaration.place.line ?? 1,
      column: first?.declaration.place.column ?? 1
    },
    description,
    base: null,
    abstract: parts.some(({declaration}) => declaration.abstract),
    open: parts.some(({declaration}) => declaration.open),
    ...(deprecated ? {deprecated} : {}),
    ...(parts.every(({declaration}) => declaration.anyValue) ? {anyValue: true} : {}),
    properties: propertiesOf(parts)
  }
}

/** Rows in order, a name once: names of JSON differ by case within a table, but two pages may spell one in two ways. */
function propertiesOf(parts: readonly Contribution[]): Property[] {
  const properties = new Map<string, Property>()
  for (const {declaration, lookup} of parts) {
    const cased = casedNames(declaration)
    for (const row of declaration.properties) {
      const key = cased.has(row.name) ? row.name : row.name.toLowerCase()
      const property = propertyOf(row, declaration, lookup)
      const first = properties.get(key)
      if (!first) properties.set(key, property)
      else if (first.source.file !== property.source.file) reportConflict(first, property, row, lookup)
    }
  }
  return [...properties.values()]
}

/** Two pages of one type must say the same of a property. */
function reportConflict(
  first: Property,
  second: Property,
  row: PropertyDeclaration,
  {page, report}: Lookup
): void {
  const [here, there] = difference(second, first) ?? []
  if (!here || !there) return
  const related = [{message: `${there} here`, source: first.source}]
  const params = {name: row.name, here, there}
  report(
    diagnostic('conflicting-property', {file: page.file, ...row.typePlace}, params, {
      related,
      actual: row.typeText
    })
  )
}

/** What the one says and the other denies, in words: of type, presence and null the first that differs. */
function difference(one: Property, other: Property): readonly [string, string] | undefined {
  const [here, there] = [typeText(one.type), typeText(other.type)]
  if (here !== there) return [here, there]
  if (one.required !== null && other.required !== null && one.required !== other.required)
    return one.required ? ['required', 'optional'] : ['optional', 'required']
  if (one.nullable !== null && other.nullable !== null && one.nullable !== other.nullable)
    return one.nullable ? ['nullable', 'not nullable'] : ['not nullable', 'nullable']
  return
}

/** Definitions of one name, together. */
export function grouped(definitions: readonly Definition[]): Map<string, Definition[]> {
  return groupBy(definitions, ({name}) => name.toLowerCase())
}
