import {posix} from 'node:path'
import {defineRule} from '../../rule.ts'

/**
 * A link that spells the name of its file in another case: it works on some sites only.
 *
 * ```markdown
 * |status|[userStatus](userStatus.md)|Its status.|      where the file is userstatus.md
 *                      ^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  fixable: true,
  advice: 'Match the case of the file name. Some sites do not resolve such links.',
  message: (it: {url: string; name: string}) =>
    `The link \`${it.url}\` and the file \`${it.name}\` differ in case.`,
  *check({pages, links}, report) {
    for (const page of pages)
      for (const link of page.links) {
        const {url, path} = link
        const file = url && path ? links.spelling(page, link) : undefined
        if (!url || !path || !file || posix.basename(file) === posix.basename(path)) continue
        const right = url.replace(/(?<![^/\\?#])[^/\\?#]+(?=[?#]|$)/, posix.basename(file))
        yield report(
          {file: page.file, ...link.urlPlace},
          {url, name: posix.basename(file)},
          {actual: url, expected: [right]}
        )
      }
  }
})
