/** Properties that are objects, described below headings of their own. */
import type {Dialect} from '../../model/dialect.ts'
import type {PropertyDeclaration, Section, TypeExpression} from '../../model/page.ts'
import {isPlainObject} from './nested-rows.ts'
import {rowsOf} from './properties.ts'
import {propertyLists} from './property-lists.ts'
import {tablesOf} from './tree.ts'

/** An object, or a list of objects, of which its row says no more. */
function isBareObject(type: TypeExpression): boolean {
  return isPlainObject(type) || (type.kind === 'collection' && isBareObject(type.of))
}

/** The names of such properties in the tables and lists of sections. */
export function objectNames(sections: readonly Section[], dialect: Dialect): string[] {
  const tables = sections.flatMap((section) => [...tablesOf(section), ...propertyLists(section)])
  const rows = tables.flatMap((table) => rowsOf(table, dialect))
  return rows.filter(({type}) => isBareObject(type)).map(({name}) => objectKey(name))
}

/** Headings may spell a name with a capital. */
export function objectKey(name: string): string {
  return name.toLowerCase()
}

/**
 * Properties in order, with those below a heading that names one of them, an object, as what that holds:
 *
 *     | address | object | Where to. |
 *
 *     ### address
 *
 *     | street | string | The street. |
 */
export function withObjectSections(
  parts: readonly {readonly names: string; readonly properties: readonly PropertyDeclaration[]}[]
): PropertyDeclaration[] {
  const all: PropertyDeclaration[] = []
  const objects = new Map<string, number>()
  for (const {names, properties} of parts) {
    const at = objects.get(objectKey(names))
    const owner = at === undefined ? undefined : all[at]
    if (at !== undefined && owner) {
      all[at] = {...owner, properties: [...(owner.properties ?? []), ...properties]}
      continue
    }
    for (const property of properties) {
      if (isBareObject(property.type)) objects.set(objectKey(property.name), all.length)
      all.push(property)
    }
  }
  return all
}
