import {defineRule} from '../../rule.ts'

/** Code is to be generated, but no page describes a type. */
export const rule = defineRule({
  severity: 'error',
  advice: 'Pass the pages that describe types. Existing generated code was left as it is.',
  message: ({pages}: {pages: number}) =>
    pages === 1 ? 'The page does not describe a type.' : `None of the ${pages} pages describes a type.`
})
