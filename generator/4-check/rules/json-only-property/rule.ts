import {defineRule} from '../../rule.ts'

/** A property is in the JSON representation but in no table. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Add it to the table, or remove it from the JSON.',
  message: ({name}: {name: string}) => `\`${name}\` is in the JSON, but not in the table.`
})
