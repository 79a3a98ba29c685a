import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A property of which nothing is said.
 *
 * ```markdown
 * |displayName|String||
 *  ^^^^^^^^^^^
 * ```
 */
export const missingDescription: Rule = {
  code: 'missing-description',
  *check({pages}) {
    for (const {file, types} of pages)
      for (const {properties} of types)
        for (const {name, place, description} of properties)
          if (!/\p{L}/u.test(description)) yield diagnostic('missing-description', {file, ...place}, {name})
  }
}
