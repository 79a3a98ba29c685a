import {allBlocks} from '../../../model/all-blocks.ts'
import type {Heading} from '../../../model/document.ts'
import {defineRule} from '../../rule.ts'

/**
 * A heading that skips a level, so that the page's outline has a hole.
 *
 * ```markdown
 * # user resource type
 * ### Properties
 * ^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  perPage: true,
  advice: 'Go down one level at a time.',
  message: (it: {depth: number; wanted: number}) =>
    `The heading skips a level: expected level ${it.wanted}, found level ${it.depth}.`,
  *check({pages}, report) {
    for (const {file, document} of pages) {
      let above = 0
      for (const block of allBlocks(document.blocks)) {
        if (block.kind !== 'heading' || isTab(block)) continue
        const {depth, place} = block
        const wanted = above + 1
        const marks = {file, ...place, endLine: place.line, endColumn: place.column + depth}
        if (above > 0 && depth > wanted)
          yield report(marks, {depth, wanted}, {actual: '#'.repeat(depth), expected: ['#'.repeat(wanted)]})
        above = depth
      }
    }
  }
})

/** `# [C#](#tab/csharp)` is a tab of an example, whatever level it is written on. */
function isTab({inlines: [first]}: Heading): boolean {
  return first?.kind === 'link' && (first.url?.startsWith('#tab/') ?? false)
}
