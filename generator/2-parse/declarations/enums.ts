import type {Block} from '../../model/document.ts'
import type {EnumDeclaration, MemberDeclaration, NameEvidence} from '../../model/page.ts'
import {readMembers} from '../sections/members.ts'
import {descriptionOf} from '../sections/opening.ts'
import type {Region} from './partition.ts'
import {isDeprecated} from './traits.ts'

/** Declares the enum of a region. */
export function declareEnum(
  {section, parts}: Region,
  names: readonly NameEvidence[],
  local: boolean
): EnumDeclaration {
  const members = parts.map((part) => readMembers(part.section)).find((found) => found.length > 0) ?? []
  const description = introduction(section, members)
  return {
    names,
    local,
    place: section.heading?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1},
    ...(section.heading ? {heading: section.heading} : {}),
    section,
    description,
    flags: /\b(combination|flags|bitmask|bitwise)\b/i.test(description),
    deprecated: isDeprecated(section),
    members
  }
}

/** What introduces the enum; a paragraph that begins with a member is the list of them. */
function introduction(
  {blocks, ...section}: Region['section'],
  [first]: readonly MemberDeclaration[]
): string {
  const lists = ({kind, place}: Block) =>
    kind === 'paragraph' &&
    place.line === first?.place.line &&
    first.place.column <= place.column + '**'.length
  return descriptionOf({...section, blocks: blocks.filter((block) => !lists(block))})
}
