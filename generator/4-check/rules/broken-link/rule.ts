import {posix} from 'node:path'
import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import type {Page} from '../../../model/page.ts'
import type {LinkResolver} from '../../link-resolver.ts'
import {defineRule} from '../../rule.ts'

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
  *check({pages, links}, report) {
    for (const page of pages)
      for (const link of page.links) {
        const target = link.url === undefined ? undefined : links.resolve(page, link)
        if (link.url === undefined || target?.kind !== 'missing') continue
        const near = nearest(target.path, page, links)
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
function nearest(target: string, {file}: Page, links: LinkResolver): string | undefined {
  const path = target.replaceAll('\\', '/')
  const names = links
    .beside(path)
    .filter((other) => other !== file)
    .map((other) => posix.basename(other))
  const wanted = posix.basename(path) + (posix.extname(path) === '' ? '.md' : '')
  return didYouMean(wanted, names)[0]
}
