import {defineRule} from '../../rule.ts'

/** A JSON block has a comma after its last item. */
export const rule = defineRule({
  severity: 'warning',
  fixable: true,
  advice: 'Remove the comma.',
  message: () => 'Trailing comma is not allowed in JSON.'
})
