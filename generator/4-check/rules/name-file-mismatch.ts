import {posix} from 'node:path'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {shortName} from '../../model/short-name.ts'
import type {Rule} from '../rule.ts'

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
export const nameFileMismatch: Rule = {
  code: 'name-file-mismatch',
  *check({pages, program}) {
    const linked = new Map([...program.resources, ...program.enums].map((it) => [it.source.file, it.name]))
    for (const {file, types, enums} of pages) {
      const [draft, ...others] = [...types, ...enums]
      const name = linked.get(file)
      if (!draft || others.length > 0 || name === undefined) continue
      const stated = draft.names.filter(({from}) => from !== 'file').map((it) => it.name)
      const isNamed = [name, ...stated].some((it) => fits(posix.parse(file).name, shortName(it)))
      if (isNamed) continue
      const params = {name: shortName(name), base: posix.basename(file)}
      yield diagnostic('name-file-mismatch', {file, ...draft.place}, params)
    }
  }
}

/** Whether the name is written out by one part of the file's name, or by several in a row. */
function fits(base: string, name: string): boolean {
  const wanted = letters(name)
  const parts = base.split(/[^\p{L}\p{N}]+/u).map(letters)
  return parts.some((_, from) => parts.some((_, to) => parts.slice(from, to + 1).join('') === wanted))
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
