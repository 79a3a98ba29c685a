import {hint} from '../../../diagnostics/did-you-mean.ts'
import {defineRule} from '../../rule.ts'

/** A comment suppresses a code that does not exist. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the code. `typedown explain` lists all codes.',
  message: (it: {code: string; near: string | undefined}) => `Unknown code \`${it.code}\`${hint(it.near)}`
})
