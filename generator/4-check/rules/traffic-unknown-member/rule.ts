import {counted, grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded values are not documented members. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Document the member.',
  fixable: true,
  message: ({of, member, count}: Params) =>
    member === undefined
      ? `Values of \`${of}\` are not documented members (${counted(count, 'occurrence')}); they are too rare to be shown, or data.`
      : `Member \`${member}\` of \`${of}\` is not documented (${grouped(count)}).`
})

export interface Params {
  /** The property or the enum. */
  readonly of: string
  /** Absent where the values may not be shown. */
  readonly member?: string
  readonly count: number
}
