import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/** `user resource type`, and more behind it: `directory resource type (deleted items)`. */
const namesType = /^\S+ (?:resource|complex|entity|enum|enumeration) type\b/i

/**
 * A page of one type whose title does not give the type's name.
 *
 * ```markdown
 * # Synchronization Status
 * ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  advice: 'Use the name of the type as the title.',
  message: (it: {title: string; wanted: string}) =>
    `The title \`${it.title}\` does not name the type. Expected \`${it.wanted}\`.`,
  *check({pages, program}, report) {
    const names = new Map(
      [...program.resources, ...program.enums].map(({source, name}) => [source.file, shortName(name)])
    )
    for (const page of pages) {
      const [declaration, ...others] = [...page.types, ...page.enums]
      if (!declaration || others.length > 0) continue
      const {file, title, types} = page
      const name = names.get(file)
      if (!title || !name || namesType.test(title.text)) continue
      if (declaration.names.some(({from}) => from === 'heading')) continue
      const wanted = `${name} ${types.length > 0 ? 'resource' : 'enum'} type`
      const marks = '#'.repeat(title.depth)
      yield report(
        {file, ...title.place},
        {title: title.text, wanted},
        {actual: `${marks} ${title.text}`, expected: [`${marks} ${wanted}`]}
      )
    }
  }
})
