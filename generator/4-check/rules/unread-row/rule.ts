import type {Row, Table} from '../../../model/document.ts'
import {withInnerProperties} from '../../../model/inner-properties.ts'
import type {Page} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/**
 * A row between properties that says something, but names no property.
 *
 * ```markdown
 * |display name|String|The name.|
 *  ^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice:
    'Write the name as it appears in responses. If the row is a subheading, leave its other cells empty.',
  message: (it: {text: string}) => `The row \`${it.text}\` does not name a property.`,
  *check({pages}, report) {
    for (const page of pages)
      for (const {cells} of unreadRows(page)) {
        const first = cells.find(({text}) => text !== '')
        // Of `*anonymous*` an object holds the rows below; others say what else the value may hold.
        if (!first || (/^(?:\*anonymous\*|\(root\))$/.test(first.markdown) && cells[1]?.text === 'object'))
          continue
        if (/^[\s»›>]*\*\*(?:additionalProperties|any string name)\*\*$/.test(first.markdown)) continue
        const actual = first.text
        yield report({file: page.file, ...first.place}, {text: actual}, {actual})
      }
  }
})

/** Rows of tables that hold properties; a row of one cell is a heading within its table. */
function unreadRows({types, operations}: Page): Row[] {
  const read = new Map<Table, Set<Row>>()
  const rows = [
    ...types.map(({properties}) => properties),
    ...operations.flatMap(({sent, returned, failed}) => [sent, returned, failed])
  ]
  for (const properties of rows)
    for (const {table, row} of withInnerProperties(properties))
      read.set(table, (read.get(table) ?? new Set()).add(row))
  return [...read].flatMap(([{rows}, readRows]) =>
    rows.filter((row) => !readRows.has(row) && row.cells.filter(({text}) => text !== '').length > 1)
  )
}
