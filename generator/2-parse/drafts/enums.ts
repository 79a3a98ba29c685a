import type {EnumDraft, NameEvidence} from '../../model/page.ts'
import {readMembers} from '../sections/members.ts'
import {descriptionOf} from '../sections/opening.ts'
import type {Scope} from './scopes.ts'
import {isDeprecated} from './traits.ts'

/** Draws the enum of a scope. */
export function draftEnum(
  {section, parts}: Scope,
  names: readonly NameEvidence[],
  local: boolean
): EnumDraft {
  const members = parts.map((part) => readMembers(part.section)).find((found) => found.length > 0) ?? []
  const description = descriptionOf(section)
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
