import {defineRule} from '../../rule.ts'

/** A block that says JSON holds none. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Write the example, or remove the block until there is one.',
  message: ({text}: {text: string}) =>
    text
      ? `The block is marked as JSON, but contains \`${text}\`.`
      : 'The block is marked as JSON, but is empty.'
})
