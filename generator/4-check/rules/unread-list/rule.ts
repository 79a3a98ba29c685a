import {defineRule} from '../../rule.ts'

/** A list holds properties, as its types tell, and is not read. */
export const rule = defineRule({
  severity: 'warning',
  advice:
    'Move the items to a table, or below a `Properties` heading of their own. Give a nested object a page of its own.',
  message: ({where}: {where: 'beside' | 'elsewhere' | 'within'}) =>
    `The list looks like properties, but is ignored: ${unreadWhere[where]}.`
})

const unreadWhere = {
  beside: 'there is a table next to it',
  elsewhere: 'no heading above it announces properties',
  within: 'it is nested in another list'
}
