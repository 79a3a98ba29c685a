import {defineRule} from '../../rule.ts'

/** A page is longer than 2 MB. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Split the page, or exclude it with `!path`.',
  message: (it: {size: string; limit: string}) => `The page has ${it.size}; the limit is ${it.limit}.`
})
