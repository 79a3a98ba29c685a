import {listed} from '../../../diagnostics/text.ts'
import {isExternal} from '../../../model/links.ts'
import {operationRows} from '../../../model/operation-rows.ts'
import type {Page} from '../../../model/page.ts'
import {shortName} from '../../../model/short-name.ts'
import {type NamedType, namedTypes, namesIn} from '../../named-types.ts'
import {defineRule} from '../../rule.ts'

/**
 * Types that a page links to another site, and that no page defines. They are reported once for a page.
 *
 * ```markdown
 * |price|[Money](https://example.com/money)|What it costs.|
 *        ^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  advice: 'Until there are pages of them, these types are opaque.',
  message: ({names}: {names: readonly string[]}) => `Types of other sites: ${listed(names)}.`,
  *check({pages, program}, report) {
    const types = [...program.resources, ...program.enums]
    const defined = new Set(types.map(({name}) => shortName(name).toLowerCase()))
    for (const page of pages) {
      const external = allNamedTypes(page).filter(
        ({link, name, otherwise}) =>
          isExternal(link) && !otherwise && !defined.has(shortName(name).toLowerCase())
      )
      const [first] = external
      if (!first) continue
      const names = [...new Set(external.map(({name}) => name))]
      yield report({file: page.file, ...first.place}, {names}, {actual: first.name})
    }
  }
})

/** Those of requests and answers included. */
function allNamedTypes(page: Page): NamedType[] {
  const rows = page.operations.flatMap(operationRows)
  return [...namedTypes(page), ...rows.flatMap(({type}) => [...namesIn(type)])]
}
