import {readMarkdown} from '../2-parse/markdown/document.ts'
import type {Cell} from '../model/document.ts'

/**
 * A cell of a table, for tests; definitions of reference links may follow behind a blank line.
 *
 * @example
 * cell('[user](user.md) collection').text // 'user collection'
 */
export function cell(markdown: string, definitions = ''): Cell {
  const text = `| a |\n|---|\n| ${markdown} |\n\n${definitions}`
  const [table] = readMarkdown({file: 'a.md', text}).blocks
  const found = table?.kind === 'table' ? table.rows[0]?.cells[0] : undefined
  if (!found) throw new Error(`not a cell: ${markdown}`)
  return found
}
