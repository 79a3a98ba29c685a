import type {Dialect} from '../../model/dialect.ts'
import type {Table} from '../../model/document.ts'
import type {Anchor, JsonBlock, Section, SectionKind} from '../../model/page.ts'
import {primitive} from '../cells/scalars.ts'
import {typeTokens} from '../cells/tokens.ts'
import {ofEvent, ofNamedPart, ofOperation, ofSent, payloads} from '../dialect/operation-headings.ts'
import {propertyAdjectives} from '../dialect/section-headings.ts'
import {notObjects, ofProperty, spelledAsType} from '../dialect/type-headings.ts'
import {isEvent, isOperation} from '../operations/evidence.ts'
import {anonymousRows} from '../sections/anonymous.ts'
import {cellOf, tableColumns} from '../sections/columns.ts'
import {listsOfType} from '../sections/inferred-columns.ts'
import {isAlias, readMembers} from '../sections/members.ts'
import {adjectiveOf, promises} from '../sections/properties.ts'
import {propertyLists} from '../sections/property-lists.ts'
import type {Siblings} from '../sections/siblings.ts'
import {tablesOf, withSections} from '../sections/tree.ts'
import {isResourceBlock} from './annotated.ts'
import {
  bareName,
  camelCase,
  headingName,
  introduction,
  listIntroduction,
  partIntroduction
} from './introductions.ts'
import type {Region} from './partition.ts'

/** What is known of the page beside its sections. */
export interface PageFacts {
  readonly file: string
  readonly anchors: readonly Anchor[]
  readonly json: readonly JsonBlock[]
  /** Of the front matter, where no heading is the title. */
  readonly statedTitle?: string
  /** The page as a whole documents a request. */
  readonly ofRequest: boolean
  readonly dialect: Dialect
}

/** What tells whether a heading opens a region. */
interface Surroundings {
  readonly page: PageFacts
  /** The page's title introduces a type, and has no properties directly below. */
  readonly untyped: boolean
  /** What the heading above promises. */
  readonly above: SectionKind
  /** All sections below the same heading. */
  readonly siblings: Siblings
  /** What the sections around it speak of. */
  readonly region: Region
  /** A type cell of the page names what the section is about. */
  readonly isLinked: (section: Section) => boolean
}

type Opened = Pick<Region, 'of' | 'name'>

/** What a section opens: a type or an enum of its own, a request, or nothing. */
export function opened(section: Section, around: Surroundings): Opened | undefined {
  const {page, region, isLinked} = around
  const {words} = section
  if (section.kind === 'types' || continues(section, region)) return
  if (isEvent(section)) return {of: 'type', name: eventName(words)}
  if (payloads.test(words) && isEvent(region.section)) return
  const path = ofProperty.exec(words)?.[1]
  if (path !== undefined) return {of: 'type', name: path.split('.').at(-1) ?? path}
  // "Response schema" speaks of the page's own type.
  const introduced =
    introduction(section.heading?.text ?? '') ??
    (section.kind === 'other' ? partIntroduction(words) : introduction(words))
  const isRequest = region.of === 'operation'
  if (introduced && !(isRequest && notOfTypes.test(introduced.name))) {
    return introduced.of === 'enum' || drawsType(section, page, true) ? introduced : undefined
  }
  const tables = tablesOf(section)
  if (section.kind === 'other' && (listsOwnValues(section) || tables.some(numbersNames)))
    return listIntroduction(words) ?? {of: 'enum', name: nameOf(section)}
  if (isLinked(section) && section.kind === 'other' && drawsType(section, page, true)) {
    return {of: 'type', name: nameOf(section)}
  }
  if (isRequest && isOperation(section) && !isPart(words)) return {of: 'operation'}
  if (isRequest) return namesOther(section) ? {of: 'type', name: nameOf(section)} : undefined
  if (isOperation(section)) return {of: 'operation'}
  if (isPart(words))
    return section.kind === 'request' || section.kind === 'other' || /^request\b/i.test(words)
      ? {of: 'operation'}
      : undefined
  if (section.kind === 'properties') return ofOthers(section, words, around)
  const list = listIntroduction(words)
  if (list && readMembers(section).length > 0) return list
  return section.kind === 'other' ? byTable(section, words, around) : undefined
}

/** "Event: order.paid" and "`order.paid` event". */
function eventName(words: string): string {
  const [, behind, before] = ofEvent.exec(words) ?? []
  return camelCase((behind ?? before ?? words).replaceAll(/[`"']/g, ''))
}

/** Names below a request that are none of types: "Response object". */
const notOfTypes =
  /^(?:the)?(?:requests?|responses?|results?|returns?|body|payload|root|top-?level|(?:request|response)body)$/i

/** Is it a heading of a part that only a request has? */
export function isPart(words: string): boolean {
  return (
    ofOperation.test(words) ||
    ofNamedPart.test(words) ||
    (ofSent.test(words) && !/^(?:attributes|fields)$/i.test(words))
  )
}

/** A heading with a typed table or a list of members of its own. */
function byTable(
  section: Section,
  words: string,
  {page, above, untyped, siblings, region, isLinked}: Surroundings
): Opened | undefined {
  const linked = isLinked(section)
  const isNamed = bareName(words) !== undefined || linked || drawsType(section, page, false)
  if (!isNamed || words === '' || adjectiveOf(words) !== undefined) return
  const name = nameOf(section)
  if (listsMembers(section)) return {of: 'enum', name}
  // Below "Properties" a name is that of a group of them.
  const isOwn = isSame(name, region.name ?? region.section.words)
  const areTypes = !isOwn && (siblings.sharesNames() || siblings.namesTypes())
  const isGroup = above !== 'other' && above !== 'types' && !areTypes
  if ((isGroup || untyped) && !linked) return
  if (drawsType(section, page, linked || isAnchored(section) || isDefined(section, words))) {
    return {of: 'type', name}
  }
  return (linked || above === 'types') && readMembers(section).length > 0 ? {of: 'enum', name} : undefined
}

function nameOf({heading}: Section): string {
  return heading ? headingName(heading) : ''
}

/** `OrderLine`, `` `line` `` or "Fields of `OrderLine`" with fields of its own, below the answer that holds it. */
function namesOther(section: Section): boolean {
  const {heading, kind} = section
  if (!heading || kind !== 'other') return false
  const codes = heading.inlines.filter((inline) => inline.kind === 'code')
  const [code] = codes
  const isCode = code !== undefined && heading.inlines.length === 1
  const isWithin = code !== undefined && codes.length === 1 && spelledAsType.test(code.value)
  const isName = (isCode || spelledAsType.test(heading.text)) && bareName(heading.text) !== undefined
  return (isName || isWithin) && (tablesOf(section).some(isOfProperties) || listsProperties(section))
}

function isOfProperties(table: Table): boolean {
  const {property, type, in: sentIn} = tableColumns(table)
  return property !== undefined && type !== undefined && sentIn === undefined
}

/** "Seat structure", in what speaks of a seat and has no table yet. */
export function continues(section: Section, {name, section: above}: Region): boolean {
  if (section.kind !== 'other') return false
  const introduced = partIntroduction(section.words)
  if (introduced?.of !== 'type') return false
  if (!isSame(introduced.name, name ?? camelCase(above.words))) return false
  return !tablesOf(above).some((table) => drawsProperties(table, true))
}

function isSame(one: string, other: string): boolean {
  return camelCase(one).toLowerCase() === camelCase(other).toLowerCase()
}

/**
 * "Line fields": those of a line, where a type cell names it, or where other headings say beside it that theirs are
 * others'.
 */
function ofOthers(
  section: Section,
  words: string,
  {page, siblings, region, isLinked}: Surroundings
): Opened | undefined {
  const name = ownerOf(words)
  if (!name || isSame(name, region.name ?? region.section.words)) return
  if (!drawsType(section, page, true)) return
  const others = siblings.sections.filter((one) => one !== section && promises(one.kind))
  const areOthers = others.length > 0 && others.every((other) => ownerOf(other.words))
  return isLinked(section) || areOthers || spelledAsType.test(name) ? {of: 'type', name} : undefined
}

/** "OrderLine fields", below a heading that names something else. */
function isOfOther({words}: Section, above: Section): boolean {
  const owner = ownerOf(words)
  return owner !== undefined && spelledAsType.test(owner) && !isSame(owner, nameOf(above))
}

/** Of "Line fields" `Line`. */
export function ownerOf(words: string): string | undefined {
  const [, name] = /^([\w.-]+)\s+(?:properties|attributes|fields)$/i.exec(words) ?? []
  return name && !propertyAdjectives.includes(name.toLowerCase()) && !notObjects.test(name) ? name : undefined
}

/** `PodSpec {#PodSpec}`: other pages link to it by its name. */
function isAnchored({heading}: Section): boolean {
  return /^(\w+)\s*\{#\1\}$/.test(heading?.text ?? '')
}

/** "PodSpec is a description of a pod." */
function isDefined({blocks}: Section, words: string): boolean {
  const first = blocks.find(({kind}) => kind === 'paragraph')
  return /^[A-Z]\w*$/.test(words) && first?.kind === 'paragraph' && first.text.startsWith(`${words} `)
}

/** A table of members, or a heading below that promises members, and no properties beside. */
export function listsMembers(section: Section): boolean {
  const tables = tablesOf(section)
  if (
    tables.some((table) => tableColumns(table).member !== undefined && tableColumns(table).type === undefined)
  )
    return true
  if (listsOwnValues(section)) return true
  if (tables.some(numbersNames) || (isAlias(section) && tables.length > 0)) return true
  const {sections} = section
  if (tables.some((table) => tableColumns(table).type !== undefined)) return false
  return (
    sections.some(({kind}) => kind === 'members') &&
    !sections.some((inner) => tablesOf(inner).some((table) => tableColumns(table).type !== undefined)) &&
    [section, ...sections].some((inner) => readMembers(inner).length > 0)
  )
}

/** "Enumerated values" of the type itself, not of its properties. */
function listsOwnValues(section: Section): boolean {
  const below = section.sections.filter(({kind}) => kind === 'properties')
  return [section, ...below, ...below.flatMap(({sections}) => sections)].some((part) =>
    tablesOf(part).some((table) => tableColumns(table).value !== undefined && anonymousRows(table).length > 0)
  )
}

/** `| Name | Number |` */
function numbersNames(table: Table): boolean {
  const columns = tableColumns(table)
  if (columns.name === undefined || columns.value === undefined || columns.type !== undefined) return false
  return (
    table.rows.length > 0 &&
    table.rows.every((row) => /^-?\d+$/.test(cellOf(row, columns, 'value')?.text ?? ''))
  )
}

/**
 * A table of properties directly below, a section of them, or a block annotated as a resource. Where it is sure that a
 * type follows, a table of names and types is one of properties.
 */
function drawsType(section: Section, {json}: PageFacts, sure: boolean): boolean {
  if (tablesOf(section).some((table) => drawsProperties(table, sure))) return true
  if (sure && listsProperties(section)) return true
  const isOfSection = (inner: Section) =>
    (promises(inner.kind) && !isOfOther(inner, section)) ||
    groupsProperties(inner) ||
    continues(inner, {section, of: 'page', parts: []})
  if (section.sections.some(isOfSection)) return true
  const resources = json.filter(isResourceBlock)
  if (resources.length === 0) return false
  const within = new Set(withSections(section))
  return resources.some((block) => within.has(block.section))
}

/** "Required", above some of the properties of what the heading above it names. */
export function groupsProperties(section: Section): boolean {
  return adjectiveOf(section.words) !== undefined && holdsProperties(section)
}

/** A table or a list of properties, where it is sure that such follow. */
export function holdsProperties(section: Section): boolean {
  return tablesOf(section).some((table) => drawsProperties(table, true)) || listsProperties(section)
}

/** Lists of properties, in groups of their own or in none. */
export function listsProperties({sections, ...section}: Section): boolean {
  const lists = [section, ...sections.filter(({kind}) => kind === 'other')].flatMap(propertyLists)
  return lists.some(listsOfType)
}

/** `|Property|Type|`; `|Name|Type|Description|` too where it is sure, or where a primitive is among the types. */
export function drawsProperties(table: Table, sure: boolean): boolean {
  const columns = tableColumns(table)
  if (columns.type === undefined || columns.in !== undefined) return false
  if (columns.property !== undefined || (sure && columns.name !== undefined)) return true
  if (columns.name === undefined || columns.description === undefined) return false
  const cells = table.rows.flatMap((row) => cellOf(row, columns, 'type') ?? [])
  return cells.flatMap(typeTokens).some(({text}) => primitive(text) !== undefined)
}
