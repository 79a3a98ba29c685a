import {defineRule} from '../../rule.ts'

/** A cell of a type column says no type. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Write a primitive, a link to a type, or `X collection`.',
  message: ({text}: {text: string}) => (text ? `\`${text}\` is not a type.` : 'The type is missing.'),
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {text, place} of unread.typeCells) yield report({file, ...place}, {text}, {actual: text})
  }
})
