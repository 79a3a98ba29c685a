import {counted, listed} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** A documented property or member does not occur in recordings of its type. */
export const rule = defineRule({
  subject: 'traffic',
  severity: 'info',
  advice: 'Record more, or remove from the docs what the service no longer has.',
  message: (it: Params) =>
    'members' in it
      ? `${it.members.length === 1 ? 'Member' : 'Members'} ${listed(it.members)} of \`${it.name}\` ${it.members.length === 1 ? 'was' : 'were'} never seen in ${counted(it.values, 'value')}.`
      : `Property \`${it.name}\` was never seen in ${counted(it.objects, 'object')}.`
})

export type Params =
  | {readonly name: string; readonly objects: number}
  | {readonly name: string; readonly members: readonly string[]; readonly values: number}
