import {listed} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** A table holds properties, as its cells tell, and is not read. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Name its columns `Property`, `Type` and `Description`. The first two are required.',
  message: ({columns, lacks}: {columns: readonly string[]; lacks: readonly string[]}) =>
    `The table is ignored: ${
      lacks.length > 0
        ? `its columns ${listed(columns)} include no column ${lacks.join(' and no column ')}`
        : 'the heading above it does not announce properties'
    }.`,
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {place, columns, lacks, ...details} of unread.tables)
        yield report({file, ...place}, {columns, lacks}, details)
  }
})
