import {defineRule} from '../../rule.ts'

/** A page holds bytes that are not UTF-8. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Save the page as UTF-8.',
  message: (it: {byte: string}) => `The page is not valid UTF-8: unexpected byte ${it.byte}.`
})
