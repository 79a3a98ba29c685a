import {defineRule} from '../../rule.ts'

/**
 * A property of which nothing is said.
 *
 * ```markdown
 * |displayName|String||
 *  ^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Describe in a sentence what it holds.',
  message: (it: {name: string}) => `The property \`${it.name}\` has no description.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {properties} of types)
        for (const {name, place, description, row, table} of properties) {
          // A short row has a finding of its own.
          const isShort = row.cells.length < table.header.cells.length
          if (!isShort && saysNothing.test(description)) yield report({file, ...place}, {name})
        }
  }
})

/** No letter at all, or a word that stands for one to come. */
const saysNothing = /^(?:\P{L}*|\P{L}*(?:to-?do|tbd|n\/a)\P{L}*)$/iu
