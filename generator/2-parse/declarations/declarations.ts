import type {
  EnumDeclaration,
  NameEvidence,
  OperationDeclaration,
  Section,
  TypeDeclaration
} from '../../model/page.ts'
import {declareOperation} from '../operations/declaration.ts'
import {listedRequests} from '../operations/listed.ts'
import {declaredName, typeLineOf} from '../sections/opening.ts'
import {declareEnum} from './enums.ts'
import {camelCase, partIntroduction} from './introductions.ts'
import {withMapEntries} from './map-entries.ts'
import type {PageFacts} from './opened.ts'
import {withOwnEnums} from './own-enums.ts'
import {partition, type Region} from './partition.ts'
import {declareTypes} from './types.ts'

/** What a page describes. */
export interface Declarations {
  readonly types: TypeDeclaration[]
  readonly enums: EnumDeclaration[]
  readonly operations: OperationDeclaration[]
}

/** The types, enums and requests that a page describes. */
export function pageDeclarations(
  root: Section,
  title: Section | undefined,
  docType: string | undefined,
  page: PageFacts
): Declarations {
  const types: TypeDeclaration[] = []
  const enums: EnumDeclaration[] = []
  const operations: OperationDeclaration[] = []
  const requests = listedRequests(root, page.anchors)
  const regions = partition(root, title ?? root, page)
  const taken = new Set<string>()
  for (const region of regions) {
    const names = namesOf(withFreeName(region, taken), page)
    if (region.of === 'enum') enums.push(declareEnum(region, names, region.local === true))
    else if (region.of === 'operation') operations.push(declareOperation(region, requests))
    else types.push(...declareTypes(region, page.json, names, docType?.startsWith('conceptual') ?? false))
  }
  const listed = withoutEmptyEnum(enums, title)
  const titled = withoutEmptyTitle(types, title)
  const described = page.dialect.mapEntries ? withMapEntries(titled) : titled
  return {...withOwnEnums({types: described, enums: listed}), operations}
}

/** "Lamp enumeration values" above "bulbState values" is what they are about. */
function withoutEmptyEnum(enums: readonly EnumDeclaration[], title: Section | undefined): EnumDeclaration[] {
  const isHead = ({heading, members}: EnumDeclaration) => heading === title?.heading && members.length === 0
  return enums.length > 1 ? enums.filter((declaration) => !isHead(declaration)) : [...enums]
}

/** "Provider object" below "Provider", which has a table of its own: what its name leaves out tells it apart. */
function withFreeName(region: Region, taken: Set<string>): Region {
  const key = region.name?.toLowerCase()
  if (key === undefined || region.of !== 'type') return region
  const isTaken = taken.has(key)
  taken.add(key)
  return isTaken ? {...region, name: camelCase(region.section.words)} : region
}

/** "Venue resource" above "Seat object" and "Hall object" is what they are about; "venue resource type" is a type. */
function withoutEmptyTitle(types: readonly TypeDeclaration[], title: Section | undefined): TypeDeclaration[] {
  if (/\btypes?\b/i.test(title?.heading?.text ?? '')) return [...types]
  const others = types.filter(({heading}) => heading !== title?.heading)
  const isShown = others.some(({properties}) => properties.length > 0)
  return types.filter(
    ({heading, properties, representation, anyValue}) =>
      !isShown ||
      heading === undefined ||
      heading !== title?.heading ||
      properties.length > 0 ||
      representation ||
      anyValue
  )
}

/** The name in titles that say more: "The Ticket object", "Ticket object", "tickets table", and with a version and its group, "CronJob v1 batch". */
function nameIn(title: string): string | undefined {
  if (/^the\s|\sobject$/i.test(title)) return partIntroduction(title)?.name
  const named = /^(\w+) table$/i.exec(title)?.[1]
  return named ?? /^([A-Z]\w*) v\d+(?:(?:alpha|beta)\d+)?(?: [\w.]+)?$/.exec(title)?.[1]
}

/** Of `PetStore::Order` and `\\PetStore\\Order` the name as others write it: `PetStore.Order`. */
function dotted(words: string): string {
  return /^\\?[A-Za-z_]\w*(?:(?:::|\\)[A-Za-z_]\w*)+$/.test(words)
    ? words.replace(/^\\/, '').replaceAll(/::|\\/g, '.')
    : words
}

function namesOf(region: Region, {file, statedTitle}: PageFacts): NameEvidence[] {
  const place = region.section.heading?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1}
  const stated = typeLineOf(region.section) ?? declaredName(region.section)
  if (stated) return [{from: 'heading', name: stated.text, place: stated.place}]
  const words = dotted(region.section.heading?.text ?? statedTitle ?? '')
  // A title that is nothing but a qualified name says all.
  if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/.test(words)) return [{from: 'heading', name: words, place}]
  if (region.name) return [{from: 'heading', name: region.name, place}]
  const title = nameIn(words) ?? camelCase(words)
  const base = (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '')
  return [
    ...(title ? [{from: 'title' as const, name: title, place}] : []),
    {from: 'file', name: camelCase(base), place}
  ]
}
