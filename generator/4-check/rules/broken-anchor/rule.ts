import {didYouMean, hint} from '../../../diagnostics/did-you-mean.ts'
import {once} from '../../../model/once.ts'
import type {Page, PageLink} from '../../../model/page.ts'
import {defineRule} from '../../rule.ts'

/**
 * A link to a heading that its page does not have.
 *
 * ```markdown
 * Its status, see [values](status.md#status-vlues).
 *                          ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the part after `#`, or the heading.',
  message: (it: {fragment: string; file: string; near: string | undefined}) =>
    `Broken anchor: \`${it.file}\` has no heading \`#${it.fragment}\`${hint(it.near)}`,
  *check({pages, links}, report) {
    const anchorsOf = once(({anchors}: Page) => {
      const names = anchors.map(({name}) => name)
      const folded = new Set(names.map((name) => name.toLowerCase()))
      return {names: names.slice(0, mostCompared), folded}
    })
    for (const page of pages)
      for (const link of page.links) {
        if (!link.url || !link.fragment || isTab(link) || /^top$/i.test(link.fragment)) continue
        const target = links.resolve(page, link)
        if (target.kind !== 'page') continue
        const {names, folded} = anchorsOf(target.page)
        const fragment = link.fragment.toLowerCase()
        if (folded.has(fragment)) continue
        const longer = names.filter((name) => name.toLowerCase().startsWith(`${fragment}-`))
        const near = didYouMean(fragment, names)[0] ?? (longer.length === 1 ? longer[0] : undefined)
        yield report(
          {file: page.file, ...link.urlPlace},
          {fragment: link.fragment, file: target.page.file, near},
          {actual: link.url, ...(near && {expected: [link.url.replace(/#.*/s, `#${near}`)]})}
        )
      }
  }
})

/** Among so many headings the one that was meant is looked for: time grows with headings times links. */
const mostCompared = 500

/** `[C#](#tab/csharp)` begins a tab of a tabbed example; it leads nowhere. */
function isTab({path, fragment}: PageLink): boolean {
  return path === '' && (fragment?.startsWith('tab/') ?? false)
}
