import {counted} from '../../../diagnostics/text.ts'
import {allBlocks} from '../../../model/all-blocks.ts'
import type {Row, Table} from '../../../model/document.ts'
import {defineRule} from '../../rule.ts'

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
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Add or remove cells. Write a pipe inside a cell as `\\|`.',
  message: ({cells, wanted}: {cells: number; wanted: number}) =>
    cells > wanted
      ? `The row has ${counted(cells, 'cell')}, but the table has ${counted(wanted, 'column')}. The rest is not rendered.`
      : `The row has ${counted(cells, 'cell')}, but the table has ${counted(wanted, 'column')}.`,
  *check({pages}, report) {
    for (const {file, document} of pages) {
      const lines = document.text.split('\n')
      for (const block of allBlocks(document.blocks)) {
        if (block.kind !== 'table' || isHtml(block, lines)) continue
        const {header, rows} = block
        for (const row of rows) {
          const lacks = lacksText(row, header) && !endsEmpty(row, header, lines)
          if (!isGroupHeading(row) && (losesText(row, header) || lacks))
            yield report({file, ...row.place}, {cells: row.cells.length, wanted: header.cells.length})
        }
      }
    }
  }
})

/** Cells of HTML may stretch over several columns, and none is left out. */
function isHtml({place: {line, column}}: Table, lines: readonly string[]): boolean {
  return lines[line - 1]?.[column - 1] === '<'
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

/** Columns without a name miss nothing; behind an empty cell the row is but empty to its end. */
function lacksText(row: Row, header: Row): boolean {
  const isOpenEnded = row.cells.length > 3 && row.cells.at(-1)?.text === ''
  return !isOpenEnded && header.cells.slice(row.cells.length).some(({text}) => text !== '')
}

/** `a | b | c |` below a header without outer pipes: the last cell is there, and empty. */
function endsEmpty(row: Row, header: Row, lines: readonly string[]): boolean {
  const [above = '', line = ''] = [header, row].map(({place}) => lines[place.line - 1] ?? '')
  const isBare = !/^[\s>]*\|/.test(above) && !/\|\s*$/.test(above)
  return isBare && row.cells.length === header.cells.length - 1 && /\|\s*$/.test(line)
}
