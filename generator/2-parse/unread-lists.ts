import type {Block, Place, Table} from '../model/document.ts'
import {operationRows} from '../model/operation-rows.ts'
import type {Section} from '../model/page.ts'
import type {Unread} from '../model/unread.ts'
import {cellFrom} from './sections/cells.ts'
import {roleOf} from './sections/columns.ts'
import {inferColumns, listsTypedNames, listsTypes} from './sections/inferred-columns.ts'
import {nameCell} from './sections/names.ts'
import {promises} from './sections/properties.ts'
import {holdsItems, outerPropertyLists} from './sections/property-lists.ts'
import {tablesOf} from './sections/tree.ts'
import {namesOf, partsOf, type Read, speaksOfKnown} from './unread-tables.ts'

/**
 * Lists of properties, as their types tell, that stand beside a table, below a heading that promises none, or in an
 * item of another list:
 *
 *     - **open** (Boolean): Is it open?
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function unreadLists(root: Section, read: Read): Unread['lists'] {
  const known = namesOf(read)
  const parts = [...partsOf(root, 'other')].filter(({section}) => !isProperty(section, known))
  const readLines = new Set(read.operations.flatMap(operationRows).map(({place}) => place.line))
  const lists = parts.flatMap(({section, kind}): Unread['lists'][number][] => {
    // Elsewhere than on the page of a type, prose lists what it speaks of; but a list of nothing else is none of prose.
    if (read.types.length === 0)
      return outerPropertyLists(section)
        .filter(isOfProperties)
        .map((list) => ({place: firstRow(list), where: 'elsewhere'}) as const)
    const beside = promises(kind) && tablesOf(section).length > 0
    return [
      ...outerPropertyLists(section).map((list) => ({list, where: beside ? 'beside' : 'elsewhere'}) as const),
      ...nestedLists(section.blocks).map((list) => ({list, where: 'within'}) as const)
    ].flatMap(({list, where}) => (isUnread(list, known) ? [{place: firstRow(list), where}] : []))
  })
  return lists.filter(({place}) => !readLines.has(place.line))
}

function isUnread(list: Table, known: ReadonlySet<string>): boolean {
  // `- **Type**: String` says more of what stands above.
  const isOfOne = list.rows.some(({cells: [name]}) => roleOf(name?.text ?? '') === 'type') || holdsItems(list)
  const isTyped = listsTypes(list) || listsTypedNames(list)
  const found = isTyped && !isOfOne ? inferColumns(list, true) : undefined
  return found !== undefined && !speaksOfKnown(list, found.name, known)
}

function isOfProperties(list: Table): boolean {
  return listsTypedNames(list)
}

function firstRow({rows: [first], header}: Table): Place {
  return (first ?? header).place
}

function nestedLists(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => [...outerPropertyLists(item), ...nestedLists(item.blocks)])
      : []
  )
}

/** Below a heading that names a property, lists say more of it: `- **Type**: String`. */
function isProperty({heading}: Section, known: ReadonlySet<string>): boolean {
  const names = heading ? nameCell(cellFrom(heading.inlines, heading.place)).names : []
  return names.some(({name}) => known.has(name))
}
