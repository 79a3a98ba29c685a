import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Row} from '../../model/document.ts'
import {allBlocks} from '../blocks.ts'
import type {Rule} from '../rule.ts'

/**
 * A row with more or fewer cells than its table's header.
 *
 * ```markdown
 * |Property|Type|Description|
 * |:---|:---|:---|
 * |mode|String|Either a | or a comma.|
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rowWidth: Rule = {
  code: 'row-width',
  *check({pages}) {
    for (const {file, document} of pages)
      for (const block of allBlocks(document.blocks)) {
        if (block.kind !== 'table') continue
        const {header, rows} = block
        for (const row of rows) {
          if (!isGroupHeading(row) && (losesText(row, header) || lacksText(row, header)))
            yield diagnostic(
              'row-width',
              {file, ...row.place},
              {cells: row.cells.length, wanted: header.cells.length}
            )
        }
      }
  }
}

/** `|**Extensions**|` or a row without any text: rows that part others. */
function isGroupHeading({cells}: Row): boolean {
  const [first, ...others] = cells
  const isBold = first?.inlines.every((inline) => inline.kind === 'text' && inline.bold)
  return others.length === 0 && (isBold || first?.text === '')
}

function losesText(row: Row, header: Row): boolean {
  return row.cells.slice(header.cells.length).some(({text}) => text !== '')
}

/** Columns without a name miss nothing. */
function lacksText(row: Row, header: Row): boolean {
  return header.cells.slice(row.cells.length).some(({text}) => text !== '')
}
