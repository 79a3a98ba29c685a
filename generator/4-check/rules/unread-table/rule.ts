import {listed} from '../../../diagnostics/text.ts'
import type {UnreadTable} from '../../../model/unread.ts'
import {defineRule} from '../../rule.ts'

/** A table holds properties, as its cells tell, and is not read. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Name its columns `Property`, `Type` and `Description`. The first two are required.',
  message: (it: {columns: readonly string[]; lacks: readonly string[]; unnamed?: true}) =>
    `The table is ignored: ${reason(it)}.`,
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {place, columns, lacks, unnamed, ...details} of unread.tables)
        yield report({file, ...place}, {columns, lacks, ...(unnamed && {unnamed})}, details)
  }
})

function reason({columns, lacks, unnamed}: Pick<UnreadTable, 'columns' | 'lacks' | 'unnamed'>): string {
  if (unnamed) return 'none of its rows gives a name as it appears in responses'
  if (lacks.length === 0) return 'the heading above it does not announce properties'
  return `its columns ${listed(columns)} include no column ${lacks.join(' and no column ')}`
}
