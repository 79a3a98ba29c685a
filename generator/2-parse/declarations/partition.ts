import type {Dialect} from '../../model/dialect.ts'
import type {Section, SectionKind} from '../../model/page.ts'
import {payloads} from '../dialect/operation-headings.ts'
import {ofProperty} from '../dialect/type-headings.ts'
import {isEvent, isOperation} from '../operations/evidence.ts'
import {objectKey, objectNames} from '../sections/object-properties.ts'
import {promises} from '../sections/properties.ts'
import {propertyHeading} from '../sections/property-headings.ts'
import {type Siblings, siblingsOf} from '../sections/siblings.ts'
import {tablesOf} from '../sections/tree.ts'
import {bareName, type Introduction, introduction, partIntroduction} from './introductions.ts'
import {linkedIn} from './linked.ts'
import {
  continues,
  drawsProperties,
  groupsProperties,
  holdsProperties,
  listsMembers,
  listsProperties,
  opened,
  ownerOf,
  type PageFacts
} from './opened.ts'

/** Sections of a page about one type, enum or request. */
export interface Region {
  readonly of: Introduction['of'] | 'page' | 'operation'
  /** From the heading; the page's own region may have none. */
  readonly name?: string
  readonly section: Section
  readonly parts: RegionSection[]
  /** Opened by a list of values on a page of something else. */
  readonly local?: boolean
}

/** A section of a region, with what its heading, or the one above it, promises. */
export interface RegionSection {
  readonly section: Section
  readonly kind: SectionKind
  /** Its heading introduces a type: `user resource type`. */
  readonly introduces: boolean
  /** The property, an object, that its heading names and its table describes. */
  readonly describes?: string
  readonly siblings: Siblings
  /** The section and those above it, outermost first. */
  readonly path: readonly Section[]
  readonly dialect: Dialect
}

/**
 * Divides a page into regions, each about one type, enum or request: the page's own, below its title, and
 * those below headings such as `x resource type`, `x values`, `List users`, or that have a typed table of their own.
 */
export function partition(root: Section, title: Section, page: PageFacts): Region[] {
  const introduced = introduction(title.heading?.text ?? page.statedTitle ?? '')
  const isRequest = page.ofRequest || (!introduced && isOperation(title))
  const own: Region = {
    of: isRequest ? 'operation' : (introduced?.of ?? (listsMembers(title) ? 'enum' : 'page')),
    ...(introduced ? {name: introduced.name} : {}),
    section: title,
    parts: []
  }
  if (page.ofRequest) return [{...own, parts: [...partsBelow(root, page.dialect)]}]
  const regions = [own]
  const titled = introduced !== undefined && !hasProperties(title)
  const isLinked = linkedIn(root, page)
  const objectIn = objectSections(page.dialect)
  const walk = (
    section: Section,
    region: Region,
    above: SectionKind,
    {siblings, path}: Omit<Around, 'region'>
  ) => {
    const isOwn = section === title || section === root
    const describes = isOwn || isLinked(section) ? undefined : objectIn(section, region)
    const found =
      isOwn || describes !== undefined
        ? undefined
        : opened(section, {page, untyped: titled, above, siblings, region, isLinked})
    const local = found?.of === 'enum' && introduction(section.heading?.text ?? '') === undefined
    const into: Region = found ? {...found, section, parts: [], local} : region
    if (found) regions.push(into)
    // `### state`, whose members stand below, is a property of what is above it too.
    if (found?.of === 'enum' && promises(above) && propertyHeading(section))
      region.parts.push({
        ...{section, kind: above, introduces: false},
        ...{siblings, path: [...path, section], dialect: page.dialect}
      })
    const kind = isOwn || found || describes ? section.kind : kindWithin(section, region, above)
    const introduces =
      describes !== undefined ||
      (section === title ? introduced : found)?.of === 'type' ||
      (isOwn && own.of === 'page' && drawsOwn(section))
    const within = [...path, section]
    into.parts.push({
      section,
      kind,
      introduces,
      ...(describes === undefined ? {} : {describes}),
      siblings,
      path: within,
      dialect: page.dialect
    })
    const below = {siblings: siblingsOf(section.sections), path: within}
    for (const inner of section.sections) walk(inner, into, kind, below)
  }
  walk(root, own, 'other', {siblings: siblingsOf([root]), path: []})
  return regions
}

/** Finds the property of a region, an object, that a heading with properties of its own names; of one deeper, its path. */
function objectSections(dialect: Dialect): (section: Section, region: Region) => string | undefined {
  const read = new Map<Region, {parts: number; readonly paths: Map<string, string>}>()
  return (section, region) => {
    const name = objectName(section)
    if (name === undefined || region.of === 'operation') return
    if (introduction(section.words) || !holdsProperties(section)) return
    const found = read.get(region) ?? {parts: 0, paths: new Map<string, string>()}
    for (const part of region.parts.slice(found.parts))
      for (const object of objectNames(part.section, dialect)) {
        const path = part.describes === undefined ? object : `${part.describes}.${object}`
        for (const key of [objectKey(object), objectKey(path)])
          if (!found.paths.has(key)) found.paths.set(key, path)
      }
    read.set(region, {...found, parts: region.parts.length})
    return found.paths.get(objectKey(name))
  }
}

/** "address", "Address object", "Address fields", "Nested schema for `address`" */
function objectName({words, kind}: Section): string | undefined {
  const nested = ofProperty.exec(words)?.[1]
  if (nested !== undefined || kind !== 'other')
    return nested ?? (kind === 'properties' ? ownerOf(words) : undefined)
  return partIntroduction(words)?.name ?? bareName(words)
}

type Around = {readonly region: Region} & Pick<RegionSection, 'siblings' | 'path'>

/** "Seat structure" below "Seat object" holds properties of the same. A heading that holds but headings promises nothing. */
function kindWithin(section: Section, region: Region, above: SectionKind): SectionKind {
  if (region.of !== 'operation') {
    if (continues(section, region) || isPayload(section, region)) return 'properties'
    if (groupsProperties(section)) return 'properties'
  }
  if (section.kind === 'properties' && /^schema|structure|definition$/i.test(section.words)) {
    return section.blocks.some(({kind}) => kind !== 'paragraph') || section.sections.length === 0
      ? 'properties'
      : 'other'
  }
  return section.kind === 'other' ? above : section.kind
}

/** "Payload" of an event. */
function isPayload(section: Section, region: Region): boolean {
  return payloads.test(section.words) && isEvent(region.section)
}

function* partsBelow(
  section: Section,
  dialect: Dialect,
  siblings: Siblings = siblingsOf([]),
  above: readonly Section[] = []
): Generator<RegionSection> {
  const path = [...above, section]
  yield {section, kind: section.kind, introduces: false, siblings, path, dialect}
  const below = siblingsOf(section.sections)
  for (const inner of section.sections) yield* partsBelow(inner, dialect, below, path)
}

/** A typed table right below the title is of what the page is about; a list is, where the title says "object". */
function drawsOwn(section: Section): boolean {
  return (
    tablesOf(section).some((table) => drawsProperties(table, false)) ||
    (partIntroduction(section.words) !== undefined && listsProperties(section))
  )
}

/** Does a section have properties of its own, below its heading or below one that promises some? */
function hasProperties(section: Section): boolean {
  return tablesOf(section).length > 0 || section.sections.some(({kind}) => promises(kind))
}
