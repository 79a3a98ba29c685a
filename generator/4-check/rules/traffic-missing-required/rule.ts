import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded objects lack a property that the docs require. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Document the property as optional, or correct the service.',
  message: ({name, absent, objects, sent}: Params) =>
    `\`${name}\` is documented as required, but absent in ${grouped(absent)} of ${grouped(objects)}${sent ? ' requests' : ''}.`
})

export interface Params {
  readonly name: string
  readonly absent: number
  readonly objects: number
  /** Whether requests lack it. */
  readonly sent: boolean
}
