import {posix} from 'node:path'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {didYouMean} from '../../diagnostics/did-you-mean.ts'
import type {Page, PageLink} from '../../model/page.ts'
import type {Diagnostic} from '../../model/program.ts'
import type {Rule} from '../rule.ts'
import type {Site} from '../site.ts'

/**
 * A link to a page that is not there.
 *
 * ```markdown
 * |status|[statusCode](statuscodes.md)|Its status.|
 *                      ^^^^^^^^^^^^^^
 * ```
 */
export const brokenLink: Rule = {
  code: 'broken-link',
  *check({pages, site}) {
    for (const page of pages) for (const link of page.links) yield* faultOf(page, link, site)
  }
}

function* faultOf(page: Page, link: PageLink, site: Site): Generator<Diagnostic> {
  if (link.url === undefined) {
    const reference = link.reference ?? link.text
    yield diagnostic('undefined-reference', {file: page.file, ...link.place}, {reference})
    return
  }
  const target = site.follow(page, link)
  if (target.kind !== 'nowhere') return
  const path = target.path.replaceAll('\\', '/')
  const names = site
    .beside(path)
    .filter((file) => file !== page.file)
    .map((file) => posix.basename(file))
  const wanted = posix.basename(path) + (posix.extname(path) === '' ? '.md' : '')
  const [near] = didYouMean(wanted, names)
  const url = near && link.url.replaceAll('\\', '/').replace(/(?<![^/#?])[^/#?]*\/?(?=[#?]|$)/, near)
  yield diagnostic(
    'broken-link',
    {file: page.file, ...link.urlPlace},
    {url: link.url, near: url},
    {actual: link.url, ...(url && {expected: [url]})}
  )
}
