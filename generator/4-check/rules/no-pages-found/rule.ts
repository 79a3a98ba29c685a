import {defineRule} from '../../rule.ts'

/** A folder or glob names no page. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Correct the path or glob. Pages end in `.md` or `.markdown`.',
  message: (it: {pattern: string; folder: boolean}) =>
    it.folder ? `No pages found in \`${it.pattern}\`.` : `No pages match \`${it.pattern}\`.`
})
