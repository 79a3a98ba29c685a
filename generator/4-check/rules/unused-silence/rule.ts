import {defineRule} from '../../rule.ts'

/** A comment suppresses findings that are not there. */
export const rule = defineRule({
  severity: 'warning',
  fixable: true,
  advice: 'Remove the comment.',
  message: (it: {code?: string}) =>
    it.code
      ? `The comment has no effect: \`${it.code}\` is not reported here.`
      : 'The comment has no effect: nothing is reported here.'
})
