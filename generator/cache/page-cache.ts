/** Pages that were parsed before, by their names and texts, and what was found in each alone. */
import {deserialize, serialize} from 'node:v8'
import type {PageDialect} from '../2-parse/page-dialect.ts'
import {parse} from '../2-parse/parse.ts'
import {pageFindings} from '../4-check/check.ts'
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
 * by their keys: one page that changed is not a reason to write all anew.
 */
type Pack = Map<string, readonly [bytes: Uint8Array, unused: number]>

/** After so many times, an unused page goes. */
const patience = 20

const packs = 16

/** Opens the pages that a build of the code parsed; `keep` adds those that were parsed since. */
export function openPageCache(store: Store, build: string): PageCache & {readonly keep: () => void} {
  const name = `pages-${digest(build, process.version)}`
  const nameOf = (key: string): string => `${name}-${key.charCodeAt(0) % packs}`
  const packOf = once((packName: string) => packIn(store.getBytes(packName)))
  const findings = new Map<Page, readonly Diagnostic[]>()
  const used = new Set<string>()
  const parsed = new Map<string, Page>()
  const findingsOf = (page: Page): readonly Diagnostic[] => {
    const known = findings.get(page) ?? pageFindings(page)
    findings.set(page, known)
    return known
  }
  return {
    pageOf: (source, dialect) => {
      const key = keyOf(source, dialect)
      const [bytes] = packOf(nameOf(key)).get(key) ?? []
      if (!bytes) {
        const page = parse(source, dialect)
        parsed.set(key, page)
        return page
      }
      const kept = deserialize(bytes) as Kept
      const page = revive(kept.slim, source, () => parse(source, dialect))
      findings.set(page, kept.findings)
      used.add(key)
      return page
    },
    findingsOf,
    keep: () => {
      for (const packName of new Set([...parsed.keys()].map(nameOf))) {
        const left = [...packOf(packName)]
          .map(([key, [bytes, unused]]) => [key, [bytes, used.has(key) ? 0 : unused + 1]] as const)
          .filter(([, [, unused]]) => unused <= patience)
        const added = [...parsed]
          .filter(([key]) => nameOf(key) === packName)
          .map(([key, page]) => {
            const kept: Kept = {slim: slim(page), findings: findingsOf(page)}
            return [key, [serialize(kept), 0]] as const
          })
        store.putBytes(packName, serialize(new Map([...left, ...added])))
      }
    }
  }
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

function packIn(bytes: Uint8Array | undefined): Pack {
  return bytes ? (deserialize(bytes) as Pack) : new Map()
}

function keyOf({file, text}: SourceFile, dialect: PageDialect | undefined): string {
  return digest(`${file}\n${dialect ? JSON.stringify(dialect) : ''}\n${text}`)
}
