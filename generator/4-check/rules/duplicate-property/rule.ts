import {casedNames} from '../../../model/cased-names.ts'
import type {PropertyDeclaration} from '../../../model/page.ts'
import {repeatsOn} from '../../repeats.ts'
import {defineRule} from '../../rule.ts'

/**
 * A property with two rows; the first one counts. Names that differ by case alone are two where one table has both.
 *
 * ```markdown
 * |id|String|The id.|
 * |id|String|The identifier.|
 *  ^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  fixable: true,
  advice: 'Remove one of the rows. The first one is used.',
  message: (it: {name: string}) => `The property \`${it.name}\` is documented twice.`,
  *check({pages}, report) {
    for (const page of pages) {
      const repeat = repeatsOn(page)
      // Tables below several headings of one name are one type's.
      const first = new Map<string, PropertyDeclaration>()
      for (const type of page.types) {
        const {names, properties} = type
        const cased = casedNames(type)
        for (const property of properties) {
          const {name} = property
          const key = `${names[0]?.name.toLowerCase()} ${cased.has(name) ? name : name.toLowerCase()}`
          const earlier = first.get(key)
          if (!earlier) {
            first.set(key, property)
            continue
          }
          const {source, details} = repeat(property, earlier)
          yield report(source, {name}, details)
        }
      }
    }
  }
})
