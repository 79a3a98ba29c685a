import {posix} from 'node:path'
import type {Plan} from '../plan/plan.ts'

/**
 * Markdown of a page, as it reads right in a generated file: relative links lead from there to the page
 * that they mean, links from the root of a site that we do not know become their text, images go.
 *
 * @example
 * // out: 'generated'
 * relink('See [rules](rules.md#a).', 'spec/user.md', 'types/user.ts', plan)
 * // 'See [rules](../../spec/rules.md#a).'
 */
export function relink(markdown: string, page: string, from: string, plan: Plan): string {
  if (!markdown.includes('](')) return markdown
  const relinked = (link: string, text: string, url: string): string => {
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) return link
    if (url === '' || url.startsWith('/')) return text
    const [path = '', anchor] = url.split('#', 2)
    const file = path === '' ? page : posix.join(posix.dirname(page), path)
    return `[${text}](${fromOutput(file, from, plan)}${anchor === undefined ? '' : `#${anchor}`})`
  }
  return markdown
    .replaceAll(/!\[[^\]]*\]\([^)]*\)\s*/g, '')
    .replaceAll(/\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g, relinked)
}

/** A file of the working folder, as a link from an emitted file: `spec/user.md` -> `../../spec/user.md`. */
function fromOutput(file: string, from: string, plan: Plan): string {
  return encodeURI(posix.relative(posix.join(plan.options.out, posix.dirname(from)), file))
}

/** `[user.md](../../spec/user.md)`, without the line, which moves with every edit of the page. */
export function pageLink(page: string, from: string, plan: Plan): string {
  return `[${posix.basename(page)}](${fromOutput(page, from, plan)})`
}
