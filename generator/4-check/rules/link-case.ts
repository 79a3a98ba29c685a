import {posix} from 'node:path'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Rule} from '../rule.ts'

/**
 * A link that spells the name of its file in another case: it works on some sites only.
 *
 * ```markdown
 * |status|[userStatus](userStatus.md)|Its status.|      where the file is userstatus.md
 *                      ^^^^^^^^^^^^^
 * ```
 */
export const linkCase: Rule = {
  code: 'link-case',
  *check({pages, site}) {
    for (const page of pages)
      for (const link of page.links) {
        const {url, path} = link
        const file = url && path ? site.spelling(page, link) : undefined
        if (!url || !path || !file || posix.basename(file) === posix.basename(path)) continue
        const right = url.replace(/(?<![^/\\?#])[^/\\?#]+(?=[?#]|$)/, posix.basename(file))
        yield diagnostic(
          'link-case',
          {file: page.file, ...link.urlPlace},
          {url, name: posix.basename(file)},
          {actual: url, expected: [right]}
        )
      }
  }
}
