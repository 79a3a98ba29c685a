import {diagnostic} from '../../diagnostics/diagnostic.ts'
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
        const wanted = block.header.cells.length
        for (const {cells, place} of block.rows)
          if (cells.length !== wanted)
            yield diagnostic('row-width', {file, ...place}, {cells: cells.length, wanted})
      }
  }
}
