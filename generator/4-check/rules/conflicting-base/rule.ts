import {defineRule} from '../../rule.ts'

/** Annotations and texts name different base types for one type. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Name the same base type in the annotation and in the text.',
  message: ({here, there}: {here: string; there: string}) => `Conflicting base types: ${here}, but ${there}.`
})
