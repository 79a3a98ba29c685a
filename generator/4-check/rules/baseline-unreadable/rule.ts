import {defineRule} from '../../rule.ts'

/** The baseline file is not what `--update-baseline` writes. */
export const rule = defineRule({
  severity: 'error',
  advice: 'Recreate it with `--update-baseline`.',
  message: (it: {reason: string}) => `Cannot read the baseline: ${it.reason}.`
})
