import {groupBy} from '../../../model/group-by.ts'
import {defineRule} from '../../rule.ts'

/**
 * A property named in another style than the others of its type.
 *
 * ```markdown
 * |firstName|String|…|
 * |lastName|String|…|
 * |zip_code|String|…|
 *  ^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  perPage: true,
  advice: 'Check the spelling against the API. If it is right, disable this rule for the line.',
  message: (it: {name: string; style: string; others: string}) =>
    `\`${it.name}\` is in ${it.style}, but the other properties are in ${it.others}.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const {properties} of types) {
        const byStyle = groupBy(
          properties.filter(({name}) => styleOf(name) !== undefined),
          ({name}) => styleOf(name) ?? ''
        )
        const [most, ...others] = [...byStyle].toSorted(([, a], [, b]) => b.length - a.length)
        const few = others.flatMap(([, properties]) => properties)
        if (!most || few.length > 2 || most[1].length < 2 * Math.max(few.length, 1)) continue
        for (const {name, place} of few)
          yield report({file, ...place}, {name, style: styleOf(name) ?? '', others: most[0]})
      }
  }
})

const styles: readonly (readonly [style: string, form: RegExp])[] = [
  ['camelCase', /^[a-z][a-z\d]*[A-Z][A-Za-z\d]*$/],
  ['PascalCase', /^[A-Z][a-z\d][A-Za-z\d]*$/],
  ['snake_case', /^[a-z\d]+(?:_[a-z\d]+)+$/],
  ['kebab-case', /^[a-z\d]+(?:-[a-z\d]+)+$/]
]

/** Of one word in small letters nobody can tell. */
function styleOf(name: string): string | undefined {
  return styles.find(([, form]) => form.test(name))?.[0]
}
