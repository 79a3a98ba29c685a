import {allBlocks} from '../../../model/all-blocks.ts'
import type {List, Paragraph} from '../../../model/document.ts'
import type {Page} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/**
 * An item between the members of an enum, or between properties, that names none.
 *
 * ```markdown
 * - open: One can go through.
 * - Other values are kept for later.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Start the item with the name, or move the sentence out of the list.',
  message: (it: {text: string; of: string}) => `The item \`${it.text}\` does not name a ${it.of}.`,
  *check({pages}, report) {
    for (const page of pages)
      for (const [of, lines] of Object.entries(linesRead(page)))
        for (const {text, place} of unreadItems(page, lines))
          yield report({file: page.file, ...place}, {text, of}, {actual: text})
  }
})

/** Where members and properties stand. */
function linesRead({types, enums}: Page): {readonly [of: string]: ReadonlySet<number>} {
  return {
    member: new Set(enums.flatMap(({members}) => members.map(({place}) => place.line))),
    property: new Set(types.flatMap(({properties}) => properties.map(({place}) => place.line)))
  }
}

/** Of lists that hold some of these lines, the items that hold none. */
function unreadItems({document}: Page, lines: ReadonlySet<number>): Paragraph[] {
  if (lines.size === 0) return []
  return allBlocks(document.blocks)
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
