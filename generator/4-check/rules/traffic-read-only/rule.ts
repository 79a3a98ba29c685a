import {grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded requests send a property that is documented as read-only. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'info',
  advice: 'Remove it from the requests; if the service takes it, it is not read-only.',
  message: ({name, count, objects}: {name: string; count: number; objects: number}) =>
    `\`${name}\` is documented as read-only, but sent in ${grouped(count)} of ${grouped(objects)} requests.`
})
