import {posix} from 'node:path'
import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/**
 * A page of one type whose file has a name that neither the page nor links to it give the type. Case and hyphens do
 * not count, nor do words before and behind: `intune-apps-androidLobApp.md`, `user-2.md`. Where heading and annotation
 * differ, which is a finding of its own, either will do.
 *
 * ```markdown
 * # group resource type      in user.md
 * ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  advice: 'Name the file after the type.',
  message: (it: {name: string; base: string}) =>
    `\`${it.name}\` is documented in a file named \`${it.base}\`.`,
  *check({pages, program}, report) {
    const linked = new Map([...program.resources, ...program.enums].map((it) => [it.source.file, it.name]))
    for (const {file, types, enums} of pages) {
      const [declaration, ...others] = [...types, ...enums]
      const name = linked.get(file)
      if (!declaration || others.length > 0 || name === undefined) continue
      const stated = declaration.names.filter(({from}) => from !== 'file').map((it) => it.name)
      const isNamed = [name, ...stated].some((it) => fits(posix.parse(file).name, shortName(it)))
      if (isNamed) continue
      const params = {name: shortName(name), base: posix.basename(file)}
      yield report({file, ...declaration.place}, params)
    }
  }
})

/** Whether the name is written out by one part of the file's name, or by several in a row. */
function fits(base: string, name: string): boolean {
  const wanted = letters(name)
  const parts = base.split(/[^\p{L}\p{N}]+/u).map(letters)
  return parts.some((_, from) => parts.some((_, to) => parts.slice(from, to + 1).join('') === wanted))
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
