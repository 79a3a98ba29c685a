import {slug} from 'github-slugger'
import type {Table} from '../../model/document.ts'
import type {JsonBlock, Section, SectionKind} from '../../model/page.ts'
import {primitive} from '../cells/primitives.ts'
import {typeTokens} from '../cells/tokens.ts'
import {cellOf, tableColumns} from '../sections/columns.ts'
import {readMembers} from '../sections/members.ts'
import {propertyLists} from '../sections/property-lists.ts'
import {listsTypes} from '../sections/resemblance.ts'
import {tablesOf, withSections} from '../sections/tree.ts'
import {isResourceBlock} from './annotated.ts'
import {
  bareName,
  camelCase,
  type Introduction,
  introduction,
  listIntroduction,
  partIntroduction
} from './introductions.ts'

/** A stretch of the page that speaks of one type or enum. */
export interface Scope {
  readonly of: Introduction['of'] | 'page'
  /** Of the heading's words; the page's own scope may have none. */
  readonly name?: string
  readonly section: Section
  readonly parts: Part[]
  /** Opened by a list of values on a page of something else. */
  readonly local?: boolean
}

/** A section of a scope, with what its heading, or the one above it, promises. */
export interface Part {
  readonly section: Section
  readonly kind: SectionKind
  /** Its heading introduces a type: `user resource type`. */
  readonly introduces: boolean
  /** All sections below the same heading. */
  readonly beside: readonly Section[]
}

/**
 * Cuts a page into the stretches that speak of one type or enum each: the page's own, led by its title, and
 * those below headings such as `x resource type`, `x values` or, in the older style, a bare name.
 */
export function pageScopes(root: Section, title: Section, json: readonly JsonBlock[]): Scope[] {
  const words = title.heading?.text ?? ''
  const said = introduction(words)
  const isEnum = !said && title.sections.some(({heading}) => /^enum$/i.test(heading?.text ?? ''))
  const own: Scope = {
    of: said?.of ?? (isEnum ? 'enum' : 'page'),
    ...(said ? {name: said.name} : {}),
    section: title,
    parts: []
  }
  const scopes = [own]
  let known: ReadonlySet<string> | undefined
  const linked = () => (known ??= linkedTypes(root))
  const walk = (section: Section, scope: Scope, above: SectionKind, beside: readonly Section[]) => {
    const found = section === title ? undefined : opened(section, said !== undefined, above, json, linked)
    const local = found?.of === 'enum' && introduction(section.heading?.text ?? '') === undefined
    const into: Scope = found ? {...found, section, parts: [], local} : scope
    if (found) scopes.push(into)
    const kind = section.kind === 'other' && !found ? above : section.kind
    const introduces = (section === title ? said : found)?.of === 'type'
    into.parts.push({section, kind, introduces, beside})
    for (const inner of section.sections) walk(inner, into, kind, section.sections)
  }
  walk(root, own, 'other', [root])
  return scopes
}

function opened(
  section: Section,
  titled: boolean,
  above: SectionKind,
  json: readonly JsonBlock[],
  linked: () => ReadonlySet<string>
): Introduction | undefined {
  if (section.kind === 'types') return
  const words = section.heading?.text ?? ''
  // "Response schema" speaks of the page's own type.
  const said = section.kind === 'other' ? partIntroduction(words) : introduction(words)
  if (said) return said.of === 'enum' || drawsType(section, json, true) ? said : undefined
  // "Enum members" and "Property values" speak of what the page describes.
  const isPart = section.kind === 'members' || section.kind === 'properties'
  const list = isPart ? undefined : listIntroduction(words)
  if (list && readMembers(section).length > 0) return list
  if (section.kind !== 'other') return
  const isLinked = linked().has(slug(words))
  const name = bareName(words) ?? (isLinked ? camelCase(words) : undefined)
  if (!name) return
  if (tablesOf(section).some((table) => tableColumns(table).member !== undefined)) return {of: 'enum', name}
  // Below "Properties" a name is that of a group of them, as it is on the page of one type.
  const grouped = above !== 'other' && above !== 'types'
  if ((grouped || (titled && above !== 'types')) && !isLinked) return
  if (drawsType(section, json, isLinked || isAnchored(words))) return {of: 'type', name}
  return (isLinked || above === 'types') && readMembers(section).length > 0 ? {of: 'enum', name} : undefined
}

/** `PodSpec {#PodSpec}`: other pages link to it by its name. */
function isAnchored(heading: string): boolean {
  return /^(\w+)\s*\{#\1\}$/.test(heading)
}

/** What type cells of the page name as a type: `[lineItem](#lineitem)`, `lineItem`; as anchors, in lower case. */
function linkedTypes(root: Section): Set<string> {
  const cells = [...withSections(root)]
    .flatMap((section) => [...tablesOf(section), ...propertyLists(section).filter(listsTypes)])
    .flatMap((table) => {
      const {type} = tableColumns(table)
      return type === undefined ? [] : table.rows.flatMap((row) => row.cells[type] ?? [])
    })
  return new Set(
    cells.flatMap(typeTokens).flatMap(({kind, text, link}) => {
      const fragment = link?.path === '' ? link.fragment : undefined
      const bare = kind === 'word' && !link && !primitive(text) ? text : undefined
      return (fragment ?? bare)?.toLowerCase() ?? []
    })
  )
}

/**
 * A table of properties directly below, a section of them, or a block annotated as a resource. Where it is sure that a
 * type follows, a table of names and types is one of properties.
 */
function drawsType(section: Section, json: readonly JsonBlock[], sure: boolean): boolean {
  if (tablesOf(section).some((table) => drawsProperties(table, sure))) return true
  if (sure && listsProperties(section)) return true
  if (section.sections.some(({kind}) => kind === 'properties')) return true
  const within = new Set(withSections(section))
  return json.some((block) => within.has(block.section) && isResourceBlock(block))
}

/** Lists of properties, in groups of their own or in none. */
function listsProperties({sections, ...section}: Section): boolean {
  const lists = [section, ...sections.filter(({kind}) => kind === 'other')].flatMap(propertyLists)
  return lists.some(listsTypes)
}

/** `|Property|Type|`; `|Name|Type|Description|` too where it is sure, or where a primitive is among the types. */
function drawsProperties(table: Table, sure: boolean): boolean {
  const columns = tableColumns(table)
  if (columns.type === undefined) return false
  if (columns.property !== undefined || (sure && columns.name !== undefined)) return true
  if (columns.name === undefined || columns.description === undefined) return false
  const cells = table.rows.flatMap((row) => cellOf(row, columns, 'type') ?? [])
  return cells.flatMap(typeTokens).some(({text}) => primitive(text) !== undefined)
}
