import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A property of which nothing is said.
 *
 * ```markdown
 * |displayName|String||
 *  ^^^^^^^^^^^
 * ```
 */
export const missingDescription: Rule = {
  code: 'missing-description',
  *check({pages}) {
    for (const {file, types} of pages)
      for (const {properties} of types)
        for (const {name, place, description, row, table} of properties) {
          // A short row has a finding of its own.
          const isShort = row.cells.length < table.header.cells.length
          if (!isShort && saysNothing.test(description))
            yield diagnostic('missing-description', {file, ...place}, {name})
        }
  }
}

/** No letter at all, or a word that stands for one to come. */
const saysNothing = /^(?:\P{L}*|\P{L}*(?:to-?do|tbd|n\/a)\P{L}*)$/iu
