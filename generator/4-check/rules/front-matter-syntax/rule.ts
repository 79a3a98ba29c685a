import {defineRule} from '../../rule.ts'

/**
 * Front matter that is not YAML.
 *
 * ```markdown
 * ---
 * title: Users: all of them
 *             ^
 * ---
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Correct the YAML. Quote text that holds `: ` or begins with a sign.',
  message: (it: {reason: string}) => `The front matter is not valid YAML: ${it.reason}.`,
  *check({pages}, report) {
    for (const {file, document} of pages) {
      const fault = document.frontMatter?.fault
      if (fault) yield report({file, ...fault.place}, {reason: fault.reason})
    }
  }
})
