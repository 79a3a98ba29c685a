import {duplicateKeyRule} from '../../duplicate-key.ts'
import {defineRule} from '../../rule.ts'

/** An object in the body of an HTTP example has the same key twice. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  ...duplicateKeyRule
})
