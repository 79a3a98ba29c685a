import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A description that lists values, of which some have no marks, or marks in the wrong place.
 *
 * ```markdown
 * |status|String|Possible values are: `open`, `shut`, lost, `found`.|
 *                                                     ^^^^
 * ```
 */
export const brokenValueList: Rule = {
  code: 'broken-value-list',
  *check({pages}) {
    for (const {file, types} of pages)
      for (const {name, facts} of types.flatMap(({properties}) => properties)) {
        const place = facts.values?.brokenAt
        if (place) yield diagnostic('broken-value-list', {file, ...place}, {name})
      }
  }
}
