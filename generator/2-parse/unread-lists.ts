import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {Section} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import {cellFrom} from './sections/cells.ts'
import {nameCell} from './sections/names.ts'
import {promises} from './sections/properties.ts'
import {propertyLists} from './sections/property-lists.ts'
import {listsTypes, resemblance} from './sections/resemblance.ts'
import {tablesOf} from './sections/tree.ts'
import {namesOf, partsOf, type Read, speaksOfKnown} from './unread-tables.ts'

/**
 * Lists of properties, as their types tell, that stand beside a table or below a heading that promises none:
 *
 *     - **open** (Boolean): Is it open?
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function unreadLists({file}: Document, root: Section, read: Read): Diagnostic[] {
  // Elsewhere than on the page of a type, prose lists what it speaks of.
  if (read.types.length === 0) return []
  const known = namesOf(read)
  const parts = [...partsOf(root, 'other')].filter(({section}) => !isProperty(section, known))
  return parts.flatMap(({section, kind}) =>
    propertyLists(section).flatMap((list) => {
      const [first] = list.rows
      const found = listsTypes(list) ? resemblance(list, true) : undefined
      if (!first || !found || speaksOfKnown(list, found.name, known)) return []
      const beside = promises(kind) && tablesOf(section).length > 0
      return diagnostic('unread-list', {file, ...first.place}, {beside})
    })
  )
}

/** Below a heading that names a property, lists say more of it: `- **Type**: String`. */
function isProperty({heading}: Section, known: ReadonlySet<string>): boolean {
  const names = heading ? nameCell(cellFrom(heading.inlines, heading.place)).names : []
  return names.some(({name}) => known.has(name))
}
