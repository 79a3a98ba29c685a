import {counted, grouped} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** Recorded objects have a property that their type does not document. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'warning',
  advice: 'Document the property.',
  fixable: true,
  message: (it: Params) =>
    'name' in it
      ? `Property \`${it.name}\` of \`${it.type}\` is not documented (${grouped(it.count)}, ${it.kinds.join(' or ')}).`
      : `Properties of \`${it.type}\` are not documented (${counted(it.count, 'occurrence')}); their names are too rare to be shown, or data.`
})

export type Params =
  | {readonly name: string; readonly type: string; readonly count: number; readonly kinds: readonly string[]}
  | {readonly type: string; readonly count: number}
