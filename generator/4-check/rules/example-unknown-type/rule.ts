import {defineRule} from '../../rule.ts'

/** An example names a type that no page defines. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Correct the name, or add a page for the type.',
  message: (it: {name: string}) => `No page defines the type \`${it.name}\` of this example.`
})
