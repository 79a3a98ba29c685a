import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'

/**
 * Links of a built site to headings that their pages do not have; VitePress itself looks at pages alone.
 *
 * @example
 * brokenAnchors('docs/.vitepress/dist', '/') // ['rules.html: /configuration#nowhere']
 */
export function brokenAnchors(folder: string, base: string): string[] {
  const files = globSync('**/*.html', {cwd: folder}).sort()
  const pages = new Map(
    files.map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8')
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
      return [urlOf(base + file), {file, html, ids: new Set(ids)}]
    })
  )
  return [...pages].flatMap(([url, {file, html}]) =>
    [...html.matchAll(/<a [^>]*href="([^":#]*)#([^"]+)"/g)]
      .filter(([, path = '', anchor = '']) => {
        const target = pages.get(path === '' ? url : urlOf(new URL(path, `http://site${url}`).pathname))
        return target !== undefined && !target.ids.has(decodeURIComponent(anchor))
      })
      .map(([, path, anchor]) => `${file}: ${path}#${anchor}`)
  )
}

/** `/rules.html` and `/rules` are one page. */
function urlOf(path: string): string {
  return path.replace(/(?:index)?(?:\.html)?$/, '')
}
