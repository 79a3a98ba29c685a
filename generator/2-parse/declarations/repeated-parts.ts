import {groupBy} from '../../model/group-by.ts'
import type {Section} from '../../model/page.ts'
import {ofReturned} from '../dialect/operation-headings.ts'
import {requestsOf} from '../operations/evidence.ts'
import {tablesOf, withSections} from '../sections/tree.ts'
import {drawsProperties, isPart} from './opened.ts'

/**
 * The page with headings that promise properties where the same words stand on the only typed table below several others:
 * they name no type, whatever they are.
 *
 *     ## Order
 *     ### Columns and their types
 *     | Name | Type |
 *
 *     ## Customer
 *     ### Columns and their types
 *     | Name | Type |
 */
export function withRepeatedParts(root: Section): Section {
  const parents = withSections(root).flatMap((parent) => {
    const part = onlyPart(parent)
    return part ? [{parent, part}] : []
  })
  const byWords = groupBy(parents, ({part}) => part.words.toLowerCase())
  const repeated = new Set(
    [...byWords.values()].flatMap((group) => (isRepeated(group) ? group.map(({part}) => part) : []))
  )
  return repeated.size > 0 ? withKinds(root, repeated) : root
}

function isRepeated(group: readonly {readonly parent: Section}[]): boolean {
  return new Set(group.map(({parent}) => parent.words.toLowerCase())).size > 1
}

/** The section below a heading that alone has a table of names and types; none where that heading is of a request. */
function onlyPart(parent: Section): Section | undefined {
  if (!parent.heading || parent.kind !== 'other' || isTyped(parent)) return
  const [part, ...others] = parent.sections.filter(isTyped)
  if (!part || others.length > 0 || part.kind !== 'other') return
  const isOfRequest = isPart(part.words) || ofReturned.test(part.words) || requestsOf(parent).length > 0
  return isOfRequest ? undefined : part
}

function isTyped(section: Section): boolean {
  return tablesOf(section).some((table) => drawsProperties(table, true))
}

function withKinds(section: Section, repeated: ReadonlySet<Section>): Section {
  return {
    ...section,
    kind: repeated.has(section) ? 'properties' : section.kind,
    sections: section.sections.map((inner) => withKinds(inner, repeated))
  }
}
