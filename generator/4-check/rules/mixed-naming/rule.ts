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
        const styled = properties.flatMap((property) => {
          const style = styleOf(property.name)
          return style === undefined ? [] : [{...property, style}]
        })
        const byStyle = [...groupBy(styled, ({style}) => style)]
        const [most] = byStyle.toSorted(([, a], [, b]) => b.length - a.length)
        if (most === undefined) continue
        const [others, {length}] = most
        const few = styled.filter(({style}) => style !== others)
        if (few.length > 2 || length < 2 * few.length) continue
        for (const {name, place, style} of few) yield report({file, ...place}, {name, style, others})
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
