import {posix} from 'node:path'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A page of one type whose file has another name. Case, hyphens, prefix and suffix do not count:
 * `intune-apps-androidLobApp.md` is the page of `androidLobApp`, `chart.md` that of `workbookChart`.
 *
 * ```markdown
 * # group resource type      in user.md
 * ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const nameFileMismatch: Rule = {
  code: 'name-file-mismatch',
  *check({pages}) {
    for (const {file, types, enums} of pages) {
      const [draft, ...others] = [...types, ...enums]
      if (!draft || others.length > 0) continue
      const stated = draft.names.find(({from}) => from === 'annotation' || from === 'heading')
      if (!stated) continue
      const name = stated.name.split('.').at(-1) ?? stated.name
      const base = posix.basename(file, posix.extname(file))
      const last = base.slice(base.lastIndexOf('-') + 1)
      if (letters(base).includes(letters(name)) || letters(name).includes(letters(last))) continue
      yield diagnostic('name-file-mismatch', {file, ...stated.place}, {name, base: posix.basename(file)})
    }
  }
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
