import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {List, Paragraph} from '../../model/document.ts'
import type {Page} from '../../model/page.ts'
import {allBlocks} from '../blocks.ts'
import type {Rule} from '../rule.ts'

/**
 * An item between the members of an enum that names none.
 *
 * ```markdown
 * - open: One can go through.
 * - Other values are kept for later.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const unreadItem: Rule = {
  code: 'unread-item',
  *check({pages}) {
    for (const page of pages)
      for (const {text, place} of unreadItems(page))
        yield diagnostic('unread-item', {file: page.file, ...place}, {text}, {actual: text})
  }
}

/** Of lists that members were read from, the items that gave none. */
function unreadItems({document, enums}: Page): Paragraph[] {
  const lines = new Set(enums.flatMap(({members}) => members.map(({place}) => place.line)))
  if (lines.size === 0) return []
  return [...allBlocks(document.blocks)]
    .filter((block) => block.kind === 'list')
    .flatMap((list) => {
      const openings = openingsOf(list)
      const odd = openings.filter(({place}) => !lines.has(place.line))
      return odd.length < openings.length ? odd : []
    })
}

/** What each item opens with. */
function openingsOf({items}: List): Paragraph[] {
  return items.flatMap(({blocks: [first]}) =>
    first?.kind === 'paragraph' && first.text !== '' ? [first] : []
  )
}
