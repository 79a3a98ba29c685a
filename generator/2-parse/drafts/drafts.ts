import type {EnumDraft, NameEvidence, OperationDraft, Section, TypeDraft} from '../../model/page.ts'
import {draftOperation} from '../operations/draft.ts'
import {listedRequests} from '../operations/listed.ts'
import {headingWords} from '../sections/kinds.ts'
import {typeLineOf} from '../sections/opening.ts'
import {draftEnum} from './enums.ts'
import {camelCase, partIntroduction} from './introductions.ts'
import type {PageFacts} from './opened.ts'
import {withOwnEnums} from './own-enums.ts'
import {pageScopes, type Scope} from './scopes.ts'
import {draftTypes} from './types.ts'

/** What a page describes. */
export interface Drafts {
  readonly types: TypeDraft[]
  readonly enums: EnumDraft[]
  readonly operations: OperationDraft[]
}

/** The types, enums and requests that a page describes. */
export function pageDrafts(
  root: Section,
  title: Section | undefined,
  docType: string | undefined,
  page: PageFacts
): Drafts {
  const types: TypeDraft[] = []
  const enums: EnumDraft[] = []
  const operations: OperationDraft[] = []
  const requests = listedRequests(root, page.anchors)
  const scopes = pageScopes(root, title ?? root, page)
  const taken = new Set<string>()
  for (const scope of scopes) {
    const names = namesOf(withFreeName(scope, taken), page)
    if (scope.of === 'enum') enums.push(draftEnum(scope, names, scope.local === true))
    else if (scope.of === 'operation') operations.push(draftOperation(scope, requests))
    else types.push(...draftTypes(scope, page.json, names, docType?.startsWith('conceptual') ?? false))
  }
  const listed = withoutEmptyEnum(enums, title)
  return {...withOwnEnums({types: withoutEmptyTitle(types, title), enums: listed}), operations}
}

/** "Lamp enumeration values" above "bulbState values" is what they are about. */
function withoutEmptyEnum(enums: readonly EnumDraft[], title: Section | undefined): EnumDraft[] {
  const isHead = ({heading, members}: EnumDraft) => heading === title?.heading && members.length === 0
  return enums.length > 1 ? enums.filter((draft) => !isHead(draft)) : [...enums]
}

/** "Provider object" below "Provider", which has a table of its own: what its name leaves out tells it apart. */
function withFreeName(scope: Scope, taken: Set<string>): Scope {
  const key = scope.name?.toLowerCase()
  if (key === undefined || scope.of !== 'type') return scope
  const isTaken = taken.has(key)
  taken.add(key)
  return isTaken ? {...scope, name: camelCase(headingWords(scope.section.heading?.text ?? ''))} : scope
}

/** "Venue resource" above "Seat object" and "Hall object" is what they are about; "venue resource type" is a type. */
function withoutEmptyTitle(types: readonly TypeDraft[], title: Section | undefined): TypeDraft[] {
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

/** The name in titles that say more: "The Ticket object", and with a version and its group, "CronJob v1 batch". */
function nameIn(title: string): string | undefined {
  if (/^the\s/i.test(title)) return partIntroduction(title)?.name
  return /^([A-Z]\w*) v\d+(?:(?:alpha|beta)\d+)?(?: [\w.]+)?$/.exec(title)?.[1]
}

function namesOf(scope: Scope, {file, statedTitle}: PageFacts): NameEvidence[] {
  const place = scope.section.heading?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1}
  const stated = typeLineOf(scope.section)
  if (stated) return [{from: 'heading', name: stated.text, place: stated.place}]
  const words = scope.section.heading?.text ?? statedTitle ?? ''
  // A title that is nothing but a qualified name says all.
  if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/.test(words)) return [{from: 'heading', name: words, place}]
  if (scope.name) return [{from: 'heading', name: scope.name, place}]
  const title = nameIn(words) ?? camelCase(words)
  const base = (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '')
  return [
    ...(title ? [{from: 'title' as const, name: title, place}] : []),
    {from: 'file', name: camelCase(base), place}
  ]
}
