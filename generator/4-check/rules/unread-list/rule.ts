import {defineRule} from '../../rule.ts'

/** A list holds properties, as its types tell, and is not read. */
export const rule = defineRule({
  severity: 'warning',
  advice:
    'Move the items to a table, or below a `Properties` heading of their own. Give a nested object a page of its own.',
  message: ({where}: {where: 'beside' | 'elsewhere' | 'within'}) =>
    `The list looks like properties, but is ignored: ${unreadWhere[where]}.`,
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {place, where} of unread.lists) yield report({file, ...place}, {where})
  }
})

const unreadWhere = {
  beside: 'there is a table next to it',
  elsewhere: 'no heading above it announces properties',
  within: 'it is nested in another list'
}
