import {listed} from '../../../diagnostics/text.ts'
import type {Page, PropertyDeclaration} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/** More of them than this, and more than a tenth of all properties, are one finding: pages that a program wrote. */
const mostFindings = 5

/**
 * A property of which nothing is said.
 *
 * ```markdown
 * |displayName|String||
 *  ^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Describe in a sentence what it holds.',
  message: ({names, of}: {names: readonly string[]; of: number}) =>
    names.length === 1
      ? `The property \`${names[0]}\` has no description.`
      : `${names.length} of ${of} properties have no description: ${listed(names)}.`,
  *check({pages}, report) {
    const missing = pages.flatMap((page) =>
      undescribed(page).map((property) => ({file: page.file, property}))
    )
    const [first] = missing
    const of = pages.flatMap(({types}) => types.flatMap(({properties}) => properties)).length
    if (first && missing.length > mostFindings && missing.length > of / 10) {
      const names = missing.map(({property}) => property.name)
      yield report({file: first.file, ...first.property.place}, {names, of})
    } else
      for (const {file, property} of missing)
        yield report({file, ...property.place}, {names: [property.name], of: 1})
  }
})

function undescribed({types}: Page): PropertyDeclaration[] {
  return (
    types
      .flatMap(({properties}) => properties)
      // A short row has a finding of its own, and what only paths of rows lead through has no row.
      .filter(({description, isShort, isImplied}) => !isShort && !isImplied && saysNothing.test(description))
  )
}

/** No letter at all, or a word that stands for one to come. */
const saysNothing = /^(?:\P{L}*|\P{L}*(?:to-?do|tbd|n\/a)\P{L}*)$/iu
