import {defineRule} from '../../rule.ts'

/** The body of an HTTP example is not JSON. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Correct the JSON of the example.',
  message: (it: {text: string; reason: string | undefined}) => {
    const reason = it.reason ? `: ${it.reason}` : ''
    return it.text ? `Unexpected \`${it.text}\` in JSON${reason}.` : `Unexpected end of JSON${reason}.`
  }
})
