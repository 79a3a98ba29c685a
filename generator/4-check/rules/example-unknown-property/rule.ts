import {defineRule} from '../../rule.ts'

/** An example has a property that its type does not document. */
export const rule = defineRule({
  subject: 'example',
  severity: 'info',
  advice: 'Document the property, or remove it from the example.',
  message: (it: {name: string; type: string}) => `\`${it.type}\` has no documented property \`${it.name}\`.`
})
