import {listed} from '../../../diagnostics/text.ts'
import {defineRule} from '../../rule.ts'

/** An example that claims to be whole lacks properties that the docs require: one finding an object. */
export const rule = defineRule({
  subject: 'example',
  severity: 'warning',
  advice: 'Add it to the example, or mark the example as truncated.',
  message: ({names, type}: {names: readonly string[]; type: string}) => {
    const [lacks, are] =
      names.length === 1 ? ['Missing property', 'is'] : [`${names.length} missing properties`, 'are']
    return `${lacks} in the example of \`${type}\`: ${listed(names, 8)} ${are} documented as required.`
  }
})
