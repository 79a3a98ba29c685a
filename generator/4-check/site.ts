import {posix} from 'node:path'
import type {Page, PageLink} from '../model/page.ts'

/** Where a link leads, as far as the pages that were read can tell. */
export type Target =
  /** Out of the docs, or into a folder of which nothing was read. */
  | {readonly kind: 'elsewhere'}
  | {readonly kind: 'page'; readonly page: Page}
  /** Into a folder that was read, where no such page is. */
  | {readonly kind: 'nowhere'; readonly path: string}

/** All pages, as the places that links lead to. */
export interface Site {
  readonly follow: (page: Page, link: PageLink) => Target
  /** Files of the same folder. */
  readonly beside: (path: string) => readonly string[]
}

/**
 * Case does not matter, and `.md` may be missing: sites of docs are lenient in both.
 *
 * @example
 * siteOf(pages).follow(page, link) // {kind: 'nowhere', path: 'docs/usr.md'}
 */
export function siteOf(pages: readonly Page[]): Site {
  const byPath = new Map(pages.map((page) => [page.file.toLowerCase(), page]))
  const folders = new Map<string, string[]>()
  for (const {file} of pages) {
    const folder = posix.dirname(file).toLowerCase()
    const files = folders.get(folder)
    if (files) files.push(file)
    else folders.set(folder, [file])
  }
  const beside = (path: string) => folders.get(posix.dirname(path).toLowerCase()) ?? []
  return {
    beside,
    follow(page, {path}) {
      if (path === undefined || path.startsWith('/')) return {kind: 'elsewhere'}
      if (path === '') return {kind: 'page', page}
      const whole = posix.join(posix.dirname(page.file), path)
      const found = byPath.get(whole.toLowerCase()) ?? byPath.get(`${whole}.md`.toLowerCase())
      if (found) return {kind: 'page', page: found}
      const extension = posix.extname(whole).toLowerCase()
      const isPage = extension === '.md' || (extension === '' && !path.endsWith('/'))
      return isPage && beside(whole).length > 0 ? {kind: 'nowhere', path: whole} : {kind: 'elsewhere'}
    }
  }
}
