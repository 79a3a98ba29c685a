import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded bodies do not look like the type that the docs name. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Correct the type in the docs of the request. The bodies were not compared.',
  message: ({request, direction, type, count, bodies}: Params) =>
    `The ${direction} of \`${request}\` is documented as \`${type}\`, but ${grouped(count)} of ${grouped(bodies)} do not look like one.`
})

export interface Params {
  /** `GET /orders/{id}` */
  readonly request: string
  readonly direction: 'request' | 'response'
  readonly type: string
  readonly count: number
  readonly bodies: number
}
