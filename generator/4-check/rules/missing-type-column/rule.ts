import {listed} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** A table describes properties, and has no column of types. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Add a `Type` column. Until then these properties accept any value.',
  message: ({names}: {names: readonly string[]}) => `The table has no type column for ${listed(names)}.`,
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {place, names} of unread.untyped) yield report({file, ...place}, {names})
  }
})
