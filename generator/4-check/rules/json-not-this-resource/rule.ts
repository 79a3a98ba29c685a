import {defineRule} from '../../rule.ts'

/** A JSON representation shows another resource than its page. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Show the resource that the page describes, or name the type of the block in an annotation.',
  message: ({name, looksLike}: {name: string; looksLike: string | undefined}) =>
    `The JSON does not show \`${name}\`${looksLike ? `. It looks like \`${looksLike}\`` : ''}.`
})
