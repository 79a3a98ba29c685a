import {once} from './once.ts'
import type {Page, PageLink} from './page.ts'

/** Finds pages by what links write. */
export interface PageIndex {
  /** Where a link of `from` leads; none where no page is there, or the link leaves the docs. */
  resolve(from: Page, link: PageLink): Target | undefined
  get(file: string): Page | undefined
}

export interface Target {
  readonly page: Page
  /** How the link misses the page's file, which it finds all the same. */
  readonly fault?: 'extension' | 'case'
}

/**
 * @example
 * pageIndex(pages).resolve(page, link) // of `[x](../resources/user)`: {page: user.md's, fault: 'extension'}
 */
export function pageIndex(pages: readonly Page[]): PageIndex {
  const exact = new Map(pages.map((page) => [page.file, page]))
  const folded = new Map(pages.map((page) => [page.file.toLowerCase(), page]))

  const find = (file: string): Target | undefined => {
    const page = exact.get(file)
    if (page) return {page}
    const other = folded.get(file.toLowerCase())
    return other && {page: other, fault: 'case'}
  }

  const targetOf = (file: string, path: string): Target | undefined => {
    const found = find(file)
    if (found) return found
    const bare = file.replace(/\/$/, '')
    const page = /\.\w+$/.test(path) ? undefined : (find(`${bare}.md`) ?? find(`${bare}.mdx`))?.page
    return page && {page, fault: 'extension'}
  }
  // Pages link to the same others again and again.
  const targetsFrom = once((folder: string) => once((path: string) => targetOf(join(folder, path), path)))

  return {
    get: (file) => exact.get(file),
    resolve(from, {path}) {
      if (path === undefined) return
      return path === '' ? {page: from} : targetsFrom(folderOf(from.file))(path)
    }
  }
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}

/** `a/b/` and `../c.md` make `a/c.md`. */
function join(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of (folder + path).split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
