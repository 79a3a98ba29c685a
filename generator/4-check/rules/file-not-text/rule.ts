import {defineRule} from '../../rule.ts'

/** A page holds a zero byte, so it is an image, an archive or another binary file. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Rename it, or exclude it with `!path`.',
  message: () => 'This is a binary file, not a markdown page.'
})
