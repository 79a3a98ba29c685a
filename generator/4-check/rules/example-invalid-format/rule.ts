import {defineRule} from '../../rule.ts'

/** A string of an example does not have the form that its type asks for: a time, a duration, a UUID, base 64. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Show a value in the documented format.',
  message: (it: {name: string; documented: string; value: string}) =>
    `${it.name} is documented as ${it.documented}, but the example shows \`${it.value}\`.`
})
