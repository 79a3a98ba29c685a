import type {CompileOptions} from '../compile.ts'
import type {Page} from '../model/page.ts'
import {pageCacheInMemory} from './page-cache.ts'
import {emissionCacheOf} from './run-cache.ts'
import {storeInMemory} from './store.ts'

/** What runs of one process leave for the next: pages, what was found in each alone, and what was emitted. */
export interface ProcessCache {
  readonly parsedPages: Map<string, Page>
  /** The options of a run that uses and fills the cache. */
  readonly use: (options: CompileOptions) => CompileOptions
}

/**
 * @example
 * const cache = createProcessCache()
 * await compile(cache.use(options))
 * await compile(cache.use(options)) // parses and emits what changed meanwhile
 */
export function createProcessCache(): ProcessCache {
  const parsedPages = new Map<string, Page>()
  const pageCache = pageCacheInMemory()
  const store = storeInMemory()
  return {
    parsedPages,
    use: (options) => ({...options, parsedPages, pageCache, emissionCache: emissionCacheOf(options, store)})
  }
}
