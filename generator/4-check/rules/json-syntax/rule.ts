import {jsonReason} from '../../../diagnostics/json-fault.ts'
import {defineRule} from '../../rule.ts'

/** A JSON block cannot be read as JSON, comments and `...` allowed. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the JSON, or give the block another language. The rest of the block was read.',
  message: ({kind, text}: {kind: string; text: string}) =>
    text ? `Unexpected \`${text}\` in JSON${jsonReason(kind)}.` : `Unexpected end of JSON${jsonReason(kind)}.`
})
