import {defineRule} from '../../rule.ts'

/**
 * A description that lists values, of which some have no marks, or marks in the wrong place.
 *
 * ```markdown
 * |status|String|Possible values are: `open`, `shut`, lost, `found`.|
 *                                                     ^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Put each value between back-ticks of its own, and commas outside of them.',
  message: (it: {name: string}) => `The list of values of \`${it.name}\` is broken here, so it is not read.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {name, facts} of types.flatMap(({properties}) => properties)) {
        const place = facts.values?.brokenAt
        if (place) yield report({file, ...place}, {name})
      }
  }
})
