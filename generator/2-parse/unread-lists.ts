import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Block, Document, Table} from '../model/document.ts'
import type {Section} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import {cellFrom} from './sections/cells.ts'
import {roleOf} from './sections/columns.ts'
import {nameCell} from './sections/names.ts'
import {promises} from './sections/properties.ts'
import {propertyLists} from './sections/property-lists.ts'
import {listsTypes, resemblance} from './sections/resemblance.ts'
import {tablesOf} from './sections/tree.ts'
import {namesOf, partsOf, type Read, speaksOfKnown} from './unread-tables.ts'

/** Where a list stands that is not read. */
type Where = 'beside' | 'elsewhere' | 'within'

/**
 * Lists of properties, as their types tell, that stand beside a table, below a heading that promises none, or in an
 * item of another list:
 *
 *     - **open** (Boolean): Is it open?
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function unreadLists({file}: Document, root: Section, read: Read): Diagnostic[] {
  // Elsewhere than on the page of a type, prose lists what it speaks of.
  if (read.types.length === 0) return []
  const known = namesOf(read)
  const parts = [...partsOf(root, 'other')].filter(({section}) => !isProperty(section, known))
  return parts.flatMap(({section, kind}) => {
    const beside = promises(kind) && tablesOf(section).length > 0
    return [
      ...propertyLists(section).map((list) => ({list, where: beside ? 'beside' : 'elsewhere'}) as const),
      ...nestedLists(section.blocks).map((list) => ({list, where: 'within'}) as const)
    ].flatMap(({list, where}) => unread(file, list, where, known))
  })
}

function unread(file: string, list: Table, where: Where, known: ReadonlySet<string>): Diagnostic[] {
  const [first] = list.rows
  // `- **Type**: String` says more of what stands above.
  const isOfOne = list.rows.some(({cells: [name]}) => roleOf(name?.text ?? '') === 'type')
  const found = listsTypes(list) && !isOfOne ? resemblance(list, true) : undefined
  if (!first || !found || speaksOfKnown(list, found.name, known)) return []
  return [diagnostic('unread-list', {file, ...first.place}, {where})]
}

function nestedLists(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => [...propertyLists(item), ...nestedLists(item.blocks)])
      : []
  )
}

/** Below a heading that names a property, lists say more of it: `- **Type**: String`. */
function isProperty({heading}: Section, known: ReadonlySet<string>): boolean {
  const names = heading ? nameCell(cellFrom(heading.inlines, heading.place)).names : []
  return names.some(({name}) => known.has(name))
}
