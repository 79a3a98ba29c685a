import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Page} from '../model/page.ts'
import type {PageIndex} from '../model/page-index.ts'
import type {Diagnostic} from '../model/program.ts'

/** Links that find their page only because we are lenient. */
export function linkFindings(page: Page, index: PageIndex): Diagnostic[] {
  return page.links.flatMap((link) => {
    const {url, path} = link
    if (url === undefined || !path || index.resolve(page, link)?.fault !== 'extension') return []
    const right = url.replace(/^[^?#]*/, (start) => `${start}.md`)
    return [
      diagnostic(
        'link-without-extension',
        {file: page.file, ...link.urlPlace},
        {url},
        {expected: [right], actual: url}
      )
    ]
  })
}
