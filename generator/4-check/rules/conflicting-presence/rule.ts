import type {PropertyDeclaration} from '../../../model/page.ts'
import {type Annotated, annotated} from '../../annotated.ts'
import {defineRule} from '../../rule.ts'

/**
 * A property that its description calls required, or not nullable, and the annotation of the JSON block optional or
 * nullable.
 *
 * ```markdown
 * |name|String|Required. The name.|
 * <!-- {"blockType": "resource", "optionalProperties": ["name"], …} -->
 *                                                       ^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  perPage: true,
  advice: 'Remove it from the annotation, or correct the description.',
  message: (it: {key: string; name: string; presence: string}) =>
    `\`${it.key}\` names \`${it.name}\`, which the table calls ${it.presence}.`,
  *check({pages}, report) {
    for (const {file, types} of pages)
      for (const type of types) {
        const byName = new Map(type.properties.map((property) => [property.name.toLowerCase(), property]))
        for (const {key, name, place} of annotated(type)) {
          const property = byName.get(name.toLowerCase())
          const presence = property && contradiction(key, property)
          if (!presence) continue
          const source = {file, ...property.descriptionPlace}
          const related = [{message: `the table calls it ${presence} here`, source}]
          yield report({file, ...place}, {key, name, presence: presence}, {related})
        }
      }
  }
})

/** What the description says against the annotation. */
function contradiction(key: Annotated['key'], {facts}: PropertyDeclaration): string | undefined {
  if (key === 'optionalProperties' && facts.required === true) return 'required'
  if (key === 'nullableProperties' && facts.nullable === false) return 'not nullable'
  return
}
