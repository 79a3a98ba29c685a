import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded strings have another format than the documented one. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Correct the documented type, or the service.',
  message: ({name, documented, count, values}: Params) =>
    `\`${name}\` is documented as ${documented}, but ${grouped(count)} of ${grouped(values)} have another format.`
})

export interface Params {
  readonly name: string
  readonly documented: string
  readonly count: number
  readonly values: number
}
