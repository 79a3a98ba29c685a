import {defineRule} from '../../rule.ts'

/** The operating system does not let the page, or a folder of pages, be read. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Make it readable, or exclude it with `!path`.',
  message: (it: {reason: string; folder?: boolean}) =>
    `Cannot read the ${it.folder ? 'folder' : 'page'}: ${it.reason}.`
})
