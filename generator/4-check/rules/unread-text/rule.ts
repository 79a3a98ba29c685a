import {defineRule} from '../../rule.ts'

/** The cell of a property's name says more than the name. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Move it to the description. Separate several names in one cell with commas.',
  message: ({text, name}: {text: string; name: string}) =>
    `\`${text}\` next to the name \`${name}\` is ignored.`,
  *check({pages}, report) {
    for (const {file, unread} of pages)
      for (const {text, place, name} of unread.texts)
        yield report({file, ...place}, {text, name}, {actual: text})
  }
})
