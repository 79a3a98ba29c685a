import {hint} from '../../../diagnostics/did-you-mean.ts'
import {defineRule} from '../../rule.ts'

/** A path that was given, or that the config names under `paths`, does not exist. */
export const rule = defineRule({
  subject: 'file',
  severity: 'error',
  advice: 'Correct the path. Paths are relative to the working directory.',
  message: (it: {path: string; near?: string | undefined}) =>
    `File or folder not found: \`${it.path}\`${hint(it.near)}`
})
