import {defineRule} from '../../rule.ts'

/** A value of an example is of another kind than its type. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Correct the example or the documented type.',
  message: (it: {name: string; documented: string; shown: string}) =>
    `${it.name} is documented as ${it.documented}, but the example shows ${it.shown}.`
})
