import {posix} from 'node:path'
import {escaped} from '../../diagnostics/text.ts'
import {bundledPath} from '../bundle/layout.ts'
import type {Plan} from '../plan/plan.ts'

/** Links that an editor may follow out of generated code; `javascript:`, `data:` and the like are not among them. */
const safe = /^(?:https?|mailto):/i

const hasScheme = /^[a-z][a-z\d+.-]*:/i

/** `[text](target)`, whose target may hold parentheses in pairs: `f(x).md`. */
const inlineLink = '\\[([^[\\]]*)\\]\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)'

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
  const relinked = (link: string, text: string, target: string): string => {
    const [, url = ''] = /^\s*<?([^\s>]*)/.exec(target) ?? []
    if (safe.test(url)) return link
    if (url === '' || url.startsWith('/') || hasScheme.test(url)) return text
    const [, path = '', rest = ''] = /^([^?#]*)(.*)/s.exec(url) ?? []
    const file = path === '' ? page : posix.join(posix.dirname(page), decoded(path))
    return `[${text}](${fromOutput(file, from, plan)}${rest})`
  }
  return markdown
    .replaceAll(new RegExp(`!${inlineLink}\\s*`, 'g'), '')
    .replaceAll(new RegExp(inlineLink, 'g'), relinked)
    .replaceAll(/<([a-z][a-z\d+.-]*:[^\s<>]*)>/gi, (link, url: string) => (safe.test(url) ? link : url))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A file of the working folder, as a link from an emitted file: `spec/user.md` -> `../../spec/user.md`. */
function fromOutput(file: string, from: string, plan: Plan): string {
  const {out, bundle} = plan.options
  return posix
    .relative(posix.join(out, posix.dirname(bundledPath(from, bundle))), file)
    .split('/')
    .map((name) => encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(/[()*']/g, percent))
    .join('/')
}

/** `(` -> `%28` */
function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}

/** `[user.md](../../spec/user.md)`, without the line, which moves with every edit of the page. */
export function pageLink(page: string, from: string, plan: Plan): string {
  const name = escaped(posix.basename(page)).replaceAll(/[\\[\]`<]/g, '\\$&')
  return `[${name}](${fromOutput(page, from, plan)})`
}
