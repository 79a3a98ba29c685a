import type {Section} from '../../model/page.ts'
import {rowsOf} from './properties.ts'
import {propertyHeading} from './property-headings.ts'
import {tablesOf} from './tree.ts'

/** All sections below the same heading. */
export interface Siblings {
  readonly sections: readonly Section[]
  /** Whether the heading of any of them names a property; found once for all of them. */
  namesProperty(): boolean
  /** Whether tables of two of them name the same: groups of properties of one type do not; found once for all of them. */
  sharesNames(): boolean
  /** Whether the headings of all that have a table are spelled as types are, `PromoTile`; found once for all of them. */
  namesTypes(): boolean
}

export function siblingsOf(sections: readonly Section[]): Siblings {
  let namesProperty: boolean | undefined
  let shared: boolean | undefined
  let ofTypes: boolean | undefined
  return {
    sections,
    namesProperty: () =>
      (namesProperty ??= sections.some((section) => propertyHeading(section) !== undefined)),
    namesTypes: () => (ofTypes ??= areTypes(sections)),
    sharesNames: () => (shared ??= shareNames(sections))
  }
}

function areTypes(sections: readonly Section[]): boolean {
  const names = sections
    .filter((section) => tablesOf(section).some((table) => rowsOf(table).length > 0))
    .map(({heading}) => heading?.text ?? '')
  return (
    names.length > 1 &&
    names.every((name) => /^[A-Z]\w*$/.test(name)) &&
    names.some((name) => /[a-z][A-Z]/.test(name))
  )
}

function shareNames(sections: readonly Section[]): boolean {
  const known = new Set<string>()
  return sections.some((section) => {
    const names = new Set(tablesOf(section).flatMap((table) => rowsOf(table).map(({name}) => name)))
    const isKnown = [...names].some((name) => known.has(name))
    for (const name of names) known.add(name)
    return isKnown
  })
}
