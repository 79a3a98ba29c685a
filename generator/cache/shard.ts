/** A part of the pages, parsed into the cache: for docs larger than one machine reads at a time. */
import {find} from '../1-read/find.ts'
import {readText} from '../1-read/read.ts'
import {chosenDialect} from '../compile/dialect.ts'
import {settingsOf} from '../compile/settings.ts'
import type {CompileOptions} from '../compile.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {buildId} from './inputs.ts'
import {cacheFolder} from './location.ts'
import {openPageCache} from './page-cache.ts'
import {digest, openStore} from './store.ts'

/** The part `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What came of it. */
export interface ShardReport {
  readonly folder: string
  /** Pages of this part, and of all. */
  readonly pages: number
  readonly all: number
}

/** How many pages are parsed between two signs of life. */
const stretch = 500

/**
 * Parses the pages of one part into the cache. Which part a page belongs to depends on its name alone. A run that finds
 * the caches of all parts in its folder parses nothing.
 *
 * @example
 * await parseShard({paths: ['docs'], cacheDir: '.cache'}, {index: 1, count: 4}, console.error)
 */
export async function parseShard(
  options: CompileOptions,
  {index, count}: Shard,
  note: (text: string) => void
): Promise<ShardReport> {
  const {cwd = process.cwd(), pathsFrom = cwd} = options
  const folder = cacheFolder(cwd, options)
  const build = buildId()
  if (folder === undefined || build === undefined)
    throw new UsageError('--shard fills a cache, and there is none: set `cacheDir`')
  const dialect = chosenDialect(options)
  const {files} = find(settingsOf(options).paths, {cwd, from: pathsFrom})
  const own = files.filter(({file}) => shardOf(file, count) === index)
  const cache = openPageCache(openStore(folder, note), build)
  for (const [done, found] of own.entries()) {
    const text = readText(found)
    if (typeof text === 'string') cache.pageOf({file: found.file, text}, dialect)
    if (done % stretch === 0) await options.onPhase?.('parse', {done, all: own.length})
  }
  cache.keep()
  return {folder, pages: own.length, all: files.length}
}

function shardOf(file: string, count: number): number {
  return (Buffer.from(digest(file), 'base64url').readUInt32BE() % count) + 1
}
