import type {
  EnumDeclaration,
  Page,
  PropertyDeclaration,
  TypeDeclaration,
  TypeExpression,
  ValueList
} from '../model/page.ts'

/**
 * Pages in which a section `status values` speaks of the property `status`, a plain string, and not of an
 * enum that anything names: its members are the property's values.
 */
export function withValueSections(pages: readonly Page[]): Page[] {
  const named = new Set(pages.flatMap((page) => page.types.flatMap(typeNames)))
  return pages.map((page) => {
    const sections = page.enums.filter(
      (declaration) => isSection(page, declaration) && !named.has(nameOf(declaration))
    )
    const used = sections.filter((declaration) =>
      page.types.some((type) => type.properties.some((row) => speaksOf(declaration, row)))
    )
    if (used.length === 0) return page
    const types = page.types.map((type) => ({
      ...type,
      properties: type.properties.map((row) => withSection(row, used))
    }))
    return {...page, types, enums: page.enums.filter((declaration) => !used.includes(declaration))}
  })
}

/** Below a heading of a page of types. */
function isSection({title, types}: Page, {local, heading}: EnumDeclaration): boolean {
  return local || (types.length > 0 && heading !== undefined && heading !== title)
}

function nameOf(declaration: EnumDeclaration): string {
  return (declaration.names[0]?.name ?? '').toLowerCase()
}

function speaksOf(declaration: EnumDeclaration, row: PropertyDeclaration): boolean {
  return row.name.toLowerCase() === nameOf(declaration) && isText(row.type)
}

function isText(type: TypeExpression): boolean {
  return type.kind === 'collection' ? isText(type.of) : type.kind === 'primitive' && type.name === 'string'
}

function withSection(row: PropertyDeclaration, sections: readonly EnumDeclaration[]): PropertyDeclaration {
  const section = sections.find((declaration) => speaksOf(declaration, row))
  if (!section) return row
  const values = valuesOf(section)
  const listed = new Set(values.values.map(({name}) => name))
  const others = row.facts.values?.values.filter(({name}) => !listed.has(name)) ?? []
  // Where the description lists others, neither list is all there is.
  const all: ValueList =
    others.length > 0 ? {...values, values: [...values.values, ...others], closed: false, open: true} : values
  return {...row, facts: {...row.facts, values: all}}
}

function valuesOf({members, flags, place}: EnumDeclaration): ValueList {
  return {
    values: members.map(({name, place, description}) => ({name, place, description})),
    closed: true,
    fromTable: true,
    flags,
    place
  }
}

/** What the type cells of a type name, and the headings that they link to, in lower case. */
function typeNames(type: TypeDeclaration): string[] {
  return type.properties.flatMap((row) => namesIn(row.type))
}

function namesIn(type: TypeExpression): string[] {
  if (type.kind === 'collection') return namesIn(type.of)
  if (type.kind === 'union') return type.of.flatMap(namesIn)
  if (type.kind !== 'named') return []
  const heading = type.link?.fragment?.replace(/-(?:values|options|members)$/, '')
  return [type.name.toLowerCase(), ...(heading ? [heading.toLowerCase()] : [])]
}
