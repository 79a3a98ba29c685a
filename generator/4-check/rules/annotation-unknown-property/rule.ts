import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import type {TypeDeclaration} from '../../../model/page.ts'
import {annotated} from '../../annotated.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'

/**
 * An annotation that names a property which the type does not have, neither itself nor from its base types.
 *
 * ```markdown
 * <!-- {"blockType": "resource", "keyProperty": "ids", …} -->
 *                                               ^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the name, or add the property to the table.',
  message: (it: {key: string; name: string; near: string | undefined}) =>
    `\`${it.key}\` names \`${it.name}\`, which is not a property${hint(it.near)}`,
  *check({pages, lookup}, report) {
    for (const {file, types} of pages)
      for (const type of types) {
        const named = annotated(type)
        const documented = named.length > 0 ? propertiesOf(type, file, lookup) : undefined
        if (!documented) continue
        const lower = new Set(documented.map((name) => name.toLowerCase()))
        for (const {key, name, place} of named) {
          if (name === '' || name.startsWith('@') || lower.has(name.toLowerCase())) continue
          const [near] = didYouMean(name, documented)
          yield report(
            {file, ...place},
            {key, name, near},
            {actual: JSON.stringify(name), ...(near && {expected: [JSON.stringify(near)]})}
          )
        }
      }
  }
})

/** Inherited ones included; nothing where a base type is not among the pages, and nobody knows what it has. */
function propertiesOf(declaration: TypeDeclaration, file: string, lookup: Lookup): string[] | undefined {
  const own = declaration.properties.map(({name}) => name)
  const resource = lookup.resourceAt(file, declaration.place)
  if (!resource) return own
  if (resource.open || !lookup.isComplete(resource)) return undefined
  return [...own, ...lookup.propertiesOf(resource).keys()]
}
