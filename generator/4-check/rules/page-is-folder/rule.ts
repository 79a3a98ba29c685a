import {defineRule} from '../../rule.ts'

/** A folder is named like a page: `status.md/`. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Rename the folder, or exclude it with `!path`.',
  message: () => 'Expected a page, but this is a folder.'
})
