import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {PropertyDraft} from '../../model/page.ts'
import type {Rule} from '../rule.ts'

/**
 * A property with two rows, in whatever case; the first one counts.
 *
 * ```markdown
 * |id|String|The id.|
 * |id|String|The identifier.|
 *  ^^
 * ```
 */
export const duplicateProperty: Rule = {
  code: 'duplicate-property',
  *check({pages}) {
    for (const {file, types} of pages)
      for (const {properties} of types) {
        const first = new Map<string, PropertyDraft>()
        for (const property of properties) {
          const {name, place} = property
          const key = name.toLowerCase()
          const earlier = first.get(key)
          if (!earlier) first.set(key, property)
          else
            yield diagnostic(
              'duplicate-property',
              {file, ...place},
              {name},
              {actual: name, related: [{message: 'first here', source: {file, ...earlier.place}}]}
            )
        }
      }
  }
}
