import {defineRule} from '../../rule.ts'

/** A link to a page leaves out `.md`. */
export const rule = defineRule({
  severity: 'warning',
  fixable: true,
  advice: 'Add the extension. Some sites do not resolve links without it.',
  message: ({url}: {url: string}) => `The link \`${url}\` has no \`.md\` extension.`
})
