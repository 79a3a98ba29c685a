import {defineRule} from '../../rule.ts'

/** A value of an example is beyond the limits that its type or its description states. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Correct the value or the documented limit.',
  message: (it: {name: string; limit: string; shown: string}) =>
    `${it.name} is documented as ${it.limit}, but the example shows ${it.shown}.`
})
