import {defineRule} from '../../rule.ts'

/** Two pages describe one type and contradict each other on a property: its type, presence or null. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Make both pages agree, or describe the property on one of them only.',
  message: ({name, here, there}: {name: string; here: string; there: string}) =>
    `\`${name}\` is ${here} here, but ${there} elsewhere.`
})
