import {defineRule} from '../../rule.ts'

/** The baseline knows a finding that no longer occurs. */
export const rule = defineRule({
  severity: 'info',
  advice: 'Update the baseline with `--update-baseline`.',
  message: (it: {file: string; code: string; gone: number}) =>
    `${it.gone === 1 ? 'A finding' : `${it.gone} findings`} \`${it.code}\` of \`${it.file}\` no longer occur${it.gone === 1 ? 's' : ''}.`
})
