import {jsonReason} from '../../../diagnostics/json-fault.ts'
import {defineRule} from '../../rule.ts'

/** The annotation of a block, a comment that holds JSON, cannot be read as JSON, comments and trailing commas allowed. */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the JSON in the comment. The rest of the annotation was read.',
  message: ({kind, text}: {kind: string; text: string}) =>
    text
      ? `Unexpected \`${text}\` in the JSON of the annotation${jsonReason(kind)}.`
      : `Unexpected end of JSON in the annotation${jsonReason(kind)}.`
})
