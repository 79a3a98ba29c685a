import {defineRule} from '../../rule.ts'

/** A page holds nothing but white space. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Write the page, or remove it.',
  message: () => 'The page is empty.'
})
