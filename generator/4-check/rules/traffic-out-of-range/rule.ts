import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded values are beyond the documented limits. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Correct the documented limits, or the service.',
  message: ({name, limits, count, values}: Params) =>
    `\`${name}\` is documented as ${limits}, but ${grouped(count)} of ${grouped(values)} are not.`
})

export interface Params {
  readonly name: string
  /** `from 1 to 5`, `at most 64 characters` */
  readonly limits: string
  readonly count: number
  readonly values: number
}
