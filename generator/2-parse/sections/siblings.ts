import type {Section} from '../../model/page.ts'
import {propertyHeading} from './property-headings.ts'

/** All sections below the same heading. */
export interface Siblings {
  readonly sections: readonly Section[]
  /** Whether the heading of any of them names a property; found once for all of them. */
  namesProperty(): boolean
}

export function siblingsOf(sections: readonly Section[]): Siblings {
  let namesProperty: boolean | undefined
  return {
    sections,
    namesProperty: () =>
      (namesProperty ??= sections.some((section) => propertyHeading(section) !== undefined))
  }
}
