import {posix} from 'node:path'
import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import type {Page} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'
import type {Site} from '../../site.ts'

/**
 * A link to a page that is not there.
 *
 * ```markdown
 * |status|[statusCode](statuscodes.md)|Its status.|
 *                      ^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the link, or add the page.',
  message: (it: {url: string; near: string | undefined}) =>
    `Broken link: \`${it.url}\` does not exist${hint(it.near)}`,
  *check({pages, site}, report) {
    for (const page of pages)
      for (const link of page.links) {
        const target = link.url === undefined ? undefined : site.follow(page, link)
        if (link.url === undefined || target?.kind !== 'nowhere') continue
        const near = nearest(target.path, page, site)
        const url = near && link.url.replaceAll('\\', '/').replace(/(?<![^/#?])[^/#?]*\/?(?=[#?]|$)/, near)
        yield report(
          {file: page.file, ...link.urlPlace},
          {url: link.url, near: url},
          {actual: link.url, ...(url && {expected: [url]})}
        )
      }
  }
})

/** The page of the same folder that was most likely meant. */
function nearest(target: string, {file}: Page, site: Site): string | undefined {
  const path = target.replaceAll('\\', '/')
  const names = site
    .beside(path)
    .filter((other) => other !== file)
    .map((other) => posix.basename(other))
  const wanted = posix.basename(path) + (posix.extname(path) === '' ? '.md' : '')
  return didYouMean(wanted, names)[0]
}
