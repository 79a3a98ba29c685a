import {defineRule} from '../../rule.ts'

/** An answer shows what stands for a value where only a value of its type can stand. */
export const rule = defineRule({
  subject: 'example',
  severity: 'info',
  advice: 'Show a value as the service returns it.',
  message: (it: {name: string; documented: string; value: string}) =>
    `${it.value ? `\`${it.value}\`` : 'An empty string'} is a placeholder, but ${it.name} is documented as ${it.documented}.`
})
