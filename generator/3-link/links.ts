import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Page} from '../model/page.ts'
import type {PageIndex} from '../model/page-index.ts'
import type {Diagnostic} from '../model/program.ts'

/**
 * Links that find their page only because we are lenient, or would if it were read: another link of the page names
 * the same file whole.
 */
export function linkFindings(page: Page, index: PageIndex): Diagnostic[] {
  const paths = new Set(page.links.map(({path}) => path))
  return page.links.flatMap((link) => {
    const {url, path} = link
    if (url === undefined || !path) return []
    const target = index.resolve(page, link)
    if (target ? target.fault !== 'extension' : !paths.has(`${path}.md`)) return []
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
