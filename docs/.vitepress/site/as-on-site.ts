import {existsSync} from 'node:fs'
import {posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {MarkdownRenderer} from 'vitepress'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const hosted = 'https://github.com/typedown/typedown/blob/main/'
const help = /^generator\/4-check\/rules\/([^/]+)\/help\.md$/

/**
 * Lets links of the docs, as they are in the repository, lead somewhere on the site: those to help pages to the pages of rules,
 * others that leave docs/ to the repository. One that leads nowhere fails the build, as those within docs/ do.
 */
export function asOnSite(md: MarkdownRenderer): void {
  md.core.ruler.push('as-on-site', ({tokens, env}) => {
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href !== null) token.attrSet('href', siteLink(href, env.relativePath))
      // Braces in code are no template of Vue's.
      if (token.type === 'code_inline') token.attrSet('v-pre', '')
    }
    // Markdown has no table without headers: an empty one is none.
    for (const [index, {type}] of tokens.entries()) {
      const cell = tokens.slice(index, index + 3)
      if (type === 'th_open' && cell[1]?.content === '') for (const token of cell) token.tag &&= 'td'
    }
  })
}

/**
 * @example
 * siteLink('../spec/entity.md', 'rules.md') // 'https://github.com/typedown/typedown/blob/main/spec/entity.md'
 * siteLink('../generator/4-check/rules/broken-link/help.md', 'rules.md') // '/rules/broken-link'
 */
export function siteLink(href: string, page: string): string {
  if (/^(?:[a-z]+:|#|\/)/.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const target = posix.join(posix.dirname(sourceOf(page)), path)
  const [, code] = help.exec(target) ?? []
  if (!existsSync(repository + target)) throw new Error(`docs/${page}: ${href} does not exist`)
  if (code !== undefined) return withAnchor(`/rules/${code}`, anchor)
  return target.startsWith('docs/') ? href : withAnchor(hosted + target, anchor)
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`
}

/** The file in the repository that a page is made of. */
function sourceOf(page: string): string {
  return page.startsWith('rules/') ? `generator/4-check/${page.replace(/\.md$/, '/help.md')}` : `docs/${page}`
}
