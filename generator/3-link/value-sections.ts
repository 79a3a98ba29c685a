import type {EnumDraft, Page, PropertyDraft, TypeDraft, TypeExpression, ValueList} from '../model/page.ts'

/**
 * Pages in which a section `status values` speaks of the property `status`, a plain string, and not of an
 * enum that anything names: its members are the property's values.
 */
export function withValueSections(pages: readonly Page[]): Page[] {
  const named = new Set(pages.flatMap((page) => page.types.flatMap(typeNames)))
  return pages.map((page) => {
    const sections = page.enums.filter((draft) => isSection(page, draft) && !named.has(nameOf(draft)))
    const used = sections.filter((draft) =>
      page.types.some((type) => type.properties.some((row) => speaksOf(draft, row)))
    )
    if (used.length === 0) return page
    const types = page.types.map((type) => ({
      ...type,
      properties: type.properties.map((row) => withSection(row, used))
    }))
    return {...page, types, enums: page.enums.filter((draft) => !used.includes(draft))}
  })
}

/** Below a heading of a page of types. */
function isSection({title, types}: Page, {local, heading}: EnumDraft): boolean {
  return local || (types.length > 0 && heading !== undefined && heading !== title)
}

function nameOf(draft: EnumDraft): string {
  return (draft.names[0]?.name ?? '').toLowerCase()
}

function speaksOf(draft: EnumDraft, row: PropertyDraft): boolean {
  return row.name.toLowerCase() === nameOf(draft) && isText(row.type)
}

function isText(type: TypeExpression): boolean {
  return type.kind === 'collection' ? isText(type.of) : type.kind === 'primitive' && type.name === 'string'
}

function withSection(row: PropertyDraft, sections: readonly EnumDraft[]): PropertyDraft {
  const section = sections.find((draft) => speaksOf(draft, row))
  if (!section) return row
  const values = valuesOf(section)
  const known = new Set(values.values.map(({name}) => name))
  const others = row.facts.values?.values.filter(({name}) => !known.has(name)) ?? []
  // Where the description lists others, neither list is all there is.
  const all: ValueList =
    others.length > 0 ? {...values, values: [...values.values, ...others], closed: false, open: true} : values
  return {...row, facts: {...row.facts, values: all}}
}

function valuesOf({members, flags, place}: EnumDraft): ValueList {
  return {
    values: members.map(({name, place, description}) => ({name, place, description})),
    closed: true,
    fromTable: true,
    flags,
    place
  }
}

/** What the type cells of a type name, and the headings that they link to, in lower case. */
function typeNames(type: TypeDraft): string[] {
  return type.properties.flatMap((row) => namesIn(row.type))
}

function namesIn(type: TypeExpression): string[] {
  if (type.kind === 'collection') return namesIn(type.of)
  if (type.kind === 'union') return type.of.flatMap(namesIn)
  if (type.kind !== 'named') return []
  const heading = type.link?.fragment?.replace(/-(?:values|options|members)$/, '')
  return [type.name.toLowerCase(), ...(heading ? [heading.toLowerCase()] : [])]
}
