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

/** The names of such properties in the table or list of a section. */
export function objectNames(section: Section, dialect: Dialect): string[] {
  const rows = [...tablesOf(section), ...propertyLists(section)].flatMap((table) => rowsOf(table, dialect))
  return rows.filter(({type}) => isBareObject(type)).map(({name}) => name)
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
 *
 * A path, `address.country`, leads to what lies deeper.
 */
export function withObjectSections(
  parts: readonly {readonly path: string; readonly properties: readonly PropertyDeclaration[]}[]
): PropertyDeclaration[] {
  const all: PropertyDeclaration[] = []
  const objects = new Map<string, number>()
  for (const {path, properties} of parts) {
    const [first = '', ...deeper] = path.split('.')
    const at = objects.get(objectKey(first))
    const owner = at === undefined ? undefined : all[at]
    if (at !== undefined && owner) {
      all[at] = withInner(owner, deeper, properties)
      continue
    }
    for (const property of properties) {
      if (isBareObject(property.type)) objects.set(objectKey(property.name), all.length)
      all.push(property)
    }
  }
  return all
}

function withInner(
  owner: PropertyDeclaration,
  [first, ...deeper]: readonly string[],
  properties: readonly PropertyDeclaration[]
): PropertyDeclaration {
  const inner = owner.properties ?? []
  if (first === undefined) return {...owner, properties: [...inner, ...properties]}
  const isNamed = ({name}: PropertyDeclaration) => objectKey(name) === objectKey(first)
  return {...owner, properties: inner.map((one) => (isNamed(one) ? withInner(one, deeper, properties) : one))}
}
