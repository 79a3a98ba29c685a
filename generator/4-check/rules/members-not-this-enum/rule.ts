import {defineRule} from '../../rule.ts'

/** An enum's table lists members of which no description knows one. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the list, or the descriptions that name other values.',
  message: ({name}: {name: string}) => `None of these members occurs in a description of \`${name}\`.`
})
