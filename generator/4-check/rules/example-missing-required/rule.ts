import {defineRule} from '../../rule.ts'

/** An example that claims to be whole lacks a property that the docs require. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Add it to the example, or mark the example as truncated.',
  message: (it: {name: string; type: string}) =>
    `Missing property in the example of \`${it.type}\`: \`${it.name}\` is documented as required.`
})
