/** Pages that were parsed before, by their names and texts, and what was found in each alone. */
import {deserialize, serialize} from 'node:v8'
import type {PageDialect} from '../2-parse/page-dialect.ts'
import {parse} from '../2-parse/parse.ts'
import {pageFindings} from '../4-check/check.ts'
import {groupBy} from '../model/group-by.ts'
import {once} from '../model/once.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import {revive, type SlimPage, slim} from './slim-page.ts'
import {digest, type Store} from './store.ts'

/** How compiling asks for pages that it need not parse. */
export interface PageCache {
  /** The page of a source, parsed where no run before knows it. */
  readonly pageOf: (source: SourceFile, dialect?: PageDialect) => Page
  /** What rules find that look at one page alone. */
  readonly findingsOf: (page: Page) => readonly Diagnostic[]
}

interface Kept {
  readonly slim: SlimPage
  readonly findings: readonly Diagnostic[]
}

/**
 * By key: a serialized `Kept`, and how many times the pack was written since it was last used. Pages lie in several packs,
 * by their keys: one page that changed is not a reason to write all anew. A pack is called by its content, so that those of
 * several machines can lie in one folder; the next run puts them together.
 */
type Pack = Map<string, readonly [bytes: Uint8Array, unused: number]>

/** After so many times, an unused page goes. */
const patience = 20

const packCount = 16

/** Opens the pages that a build of the code parsed; `keep` adds those that were parsed since. */
export function openPageCache(store: Store, build: string): PageCache & {readonly keep: () => void} {
  const name = `pages-${digest(build, process.version)}`
  const packNameOf = (key: string): string => `${name}-${key.charCodeAt(0) % packCount}-`
  const openPack = once((packName: string) => packsIn(store, packName))
  const findings = new WeakMap<Page, readonly Diagnostic[]>()
  const used = new Set<string>()
  const parsed = new Map<string, Uint8Array>()
  const findingsOf = (page: Page): readonly Diagnostic[] => {
    const found = findings.get(page) ?? pageFindings(page)
    findings.set(page, found)
    return found
  }
  return {
    pageOf: (source, dialect) => {
      const key = keyOf(source, dialect)
      const reparse = (): Page => parse(source, dialect)
      const [bytes] = openPack(packNameOf(key)).pages.get(key) ?? []
      const kept = bytes ? (deserialize(bytes) as Kept) : keptOf(reparse())
      if (bytes) used.add(key)
      else parsed.set(key, serialize(kept))
      // The slim page in place of the whole one here as well: it takes a tenth of the memory.
      const page = revive(kept.slim, source, reparse)
      findings.set(page, kept.findings)
      return page
    },
    findingsOf,
    keep: () => {
      const added = groupBy([...parsed], ([key]) => packNameOf(key))
      for (const packName of new Set([...used, ...parsed.keys()].map(packNameOf))) {
        const {keys, pages} = openPack(packName)
        const own = added.get(packName) ?? []
        if (own.length === 0 && keys.length === 1) continue
        const left = [...pages]
          .map(([key, [bytes, unused]]) => [key, [bytes, used.has(key) ? 0 : unused + 1]] as const)
          .filter(([, [, unused]]) => unused <= patience)
        const bytes = serialize(new Map([...left, ...own.map(([key, bytes]) => [key, [bytes, 0]] as const)]))
        const kept = `${packName}${digest(bytes)}`
        store.putBytes(kept, bytes)
        for (const key of keys) if (key !== kept) store.remove(key)
      }
    }
  }
}

function keptOf(page: Page): Kept {
  return {slim: slim(page), findings: pageFindings(page)}
}

/** The same for one process, which keeps its pages itself. */
export function pageCacheInMemory(): PageCache {
  const findings = new WeakMap<Page, readonly Diagnostic[]>()
  return {
    pageOf: parse,
    findingsOf: (page) => {
      const found = findings.get(page) ?? pageFindings(page)
      findings.set(page, found)
      return found
    }
  }
}

/** The pages of all packs whose keys begin so, and these keys. */
function packsIn(store: Store, start: string): {readonly keys: readonly string[]; readonly pages: Pack} {
  const keys = store.keysWith(start)
  const packs = keys.flatMap((key) => {
    const bytes = store.getBytes(key)
    return bytes ? [deserialize(bytes) as Pack] : []
  })
  const [first = new Map()] = packs
  return {keys, pages: packs.length > 1 ? new Map(packs.flatMap((pack) => [...pack])) : first}
}

function keyOf({file, text}: SourceFile, dialect: PageDialect | undefined): string {
  return digest(`${file}\n${dialect ? JSON.stringify(dialect) : ''}\n${text}`)
}
