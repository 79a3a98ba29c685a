import {defineRule} from '../../rule.ts'

/** An example holds a word that its enum, or list of possible values, does not have. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Correct the value, or document it.',
  message: (it: {value: string; name: string}) => `\`${it.value}\` is not a documented value of ${it.name}.`
})
