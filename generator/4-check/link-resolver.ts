import {posix} from 'node:path'
import {once} from '../model/once.ts'
import type {Page, PageLink} from '../model/page.ts'

/** What a link leads to, as far as pages and folders tell. */
export type Target =
  /** Outside of the docs, a page that was not read, or a folder that was not listed. */
  | {readonly kind: 'unknown'}
  | {readonly kind: 'page'; readonly page: Page}
  /** No such page is in the folder. */
  | {readonly kind: 'missing'; readonly path: string}

/** Resolves links between pages. */
export interface LinkResolver {
  readonly resolve: (page: Page, link: PageLink) => Target
  /** The file that a link names but for case; none where it names none. */
  readonly spelling: (page: Page, link: PageLink) => string | undefined
  /** Pages of the same folder, read or not. */
  readonly beside: (path: string) => readonly string[]
}

/** The names of what lies in a folder, read or not. */
export type NamesIn = (folder: string) => readonly string[]

const isPage = /\.(?:md|markdown)$/i

/**
 * Case does not matter, and `.md` may be missing: sites of docs are lenient in both.
 *
 * @example
 * linkResolver(pages).resolve(page, link) // {kind: 'missing', path: 'docs/usr.md'}
 */
export function linkResolver(pages: readonly Page[], namesIn: NamesIn = () => []): LinkResolver {
  const byPath = new Map(pages.map((page) => [page.file.toLowerCase(), page]))
  const folders = new Map<string, Set<string>>()
  const filesIn = (folder: string): Set<string> => {
    const key = folder.toLowerCase()
    const files = folders.get(key) ?? new Set(namesIn(folder).map((name) => posix.join(folder, name)))
    folders.set(key, files)
    return files
  }
  for (const {file} of pages) filesIn(posix.dirname(file)).add(file)
  const spellingsIn = once(
    (folder: string) => new Map([...filesIn(folder)].map((file) => [file.toLowerCase(), file]))
  )
  const beside = (path: string) => [...filesIn(posix.dirname(path))].filter((file) => isPage.test(file))
  const targetOf = (whole: string, path: string): Target => {
    const spellings = [whole.toLowerCase(), `${whole.toLowerCase()}.md`]
    const found = spellings.map((file) => byPath.get(file)).find((it) => it !== undefined)
    if (found) return {kind: 'page', page: found}
    const extension = posix.extname(whole).toLowerCase()
    if (extension !== '.md' && (extension !== '' || path.endsWith('/'))) return {kind: 'unknown'}
    const isThere = spellings.some((file) => spellingsIn(posix.dirname(whole)).has(file))
    return !isThere && beside(whole).length > 0 ? {kind: 'missing', path: whole} : {kind: 'unknown'}
  }
  // Pages link to the same others again and again, and rules ask for each link in turn.
  const targetsFrom = once((folder: string) =>
    once((path: string) => targetOf(posix.join(folder, path), path))
  )
  return {
    beside,
    spelling({file}, {path}) {
      if (!path || path.startsWith('/')) return
      const whole = posix.join(posix.dirname(file), path)
      const folder = posix.dirname(whole)
      return filesIn(folder).has(whole) ? whole : spellingsIn(folder).get(whole.toLowerCase())
    },
    resolve(page, {path}) {
      if (path === undefined || path.startsWith('/')) return {kind: 'unknown'}
      return path === '' ? {kind: 'page', page} : targetsFrom(posix.dirname(page.file))(path)
    }
  }
}
