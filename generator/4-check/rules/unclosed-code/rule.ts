import {allBlocks} from '../../../model/all-blocks.ts'
import type {Code} from '../../../model/document.ts'
import {defineRule} from '../../rule.ts'

/**
 * A fenced code block that nothing closes: the rest of the page is code.
 *
 * ```markdown
 * ~~~json
 * ^^^^^^^
 * {"id": "1"}
 *
 * ## Properties
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Close the block with the marks that open it. Until then, all that follows is code, and not read.',
  message: () => 'The code block is never closed.',
  *check({pages}, report) {
    for (const {file, document} of pages) {
      const lines = document.text.split('\n')
      for (const block of allBlocks(document.blocks)) {
        if (block.kind !== 'code' || isClosed(block, lines)) continue
        const {line, column} = block.place
        const endColumn = (lines[line - 1]?.trimEnd().length ?? 0) + 1
        yield report({file, line, column, endLine: line, endColumn}, {})
      }
    }
  }
})

/** Does its last line hold the marks that open it? Indented code has none. */
function isClosed({place}: Code, lines: readonly string[]): boolean {
  const opening = lines[place.line - 1]?.slice(place.column - 1) ?? ''
  const marks = /^(`{3,}|~{3,})/.exec(opening)?.[0]
  if (marks === undefined) return true
  const last = (lines[place.endLine - 1] ?? '').replaceAll(/[>\s]/g, '')
  const isMarks = last === marks.charAt(0).repeat(last.length)
  return place.endLine > place.line && isMarks && last.length >= marks.length
}
