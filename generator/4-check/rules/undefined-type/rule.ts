import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import {jsonTypes} from '../../../model/json-types.ts'
import type {JsonBlock} from '../../../model/page.ts'
import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/**
 * A type that a JSON representation names and no page defines. What tables name is looked up by linking, what examples
 * name is a matter of `typedown verify`, and of a block that shows another resource nothing is read.
 *
 * ```markdown
 * {"owner": {"@odata.type": "microsoft.graph.usr"}}
 *                           ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Add a page for it, or correct the name. Until then the type is opaque.',
  message: ({name, near}: {name: string; near: string | undefined}) =>
    `No page defines the type \`${name}\`${hint(near)}`,
  *check({pages, program}, report) {
    const names = [...program.resources, ...program.enums].map(({name}) => shortName(name))
    const defined = new Set(names.map((name) => name.toLowerCase()))
    const unread = new Set(
      program.diagnostics
        .filter(({code}) => code === 'json-not-this-resource')
        .map(({source: {file, line}}) => `${file}:${line}`)
    )
    for (const {file, types, json} of pages) {
      if (types.length === 0) continue
      const isRead = ({code}: JsonBlock) => !unread.has(`${file}:${code.place.line}`)
      for (const {root} of json.filter((block) => isRead(block) && !isExample(block)))
        for (const {name, node} of root ? jsonTypes(root) : []) {
          const short = shortName(name)
          if (defined.has(short.toLowerCase()) || /^edm\./i.test(name)) continue
          const [near] = didYouMean(short, names)
          const written = String(node.value)
          const details = near && {expected: [JSON.stringify(written.replace(short, near))]}
          const source = {file, ...node.place}
          yield report(source, {name, near}, {actual: JSON.stringify(written), ...details})
        }
    }
  }
})

function isExample({annotation}: JsonBlock): boolean {
  const kind = annotation?.value.members.find(({key}) => key.toLowerCase() === 'blocktype')?.value
  return kind?.kind === 'scalar' && /^(?:request|response|example|ignored)$/i.test(String(kind.value))
}
