/** Results of whole runs: one of which nothing changed ends at once. */
import {resolve} from 'node:path'
import {readText} from '../1-read/text.ts'
import {manifestOf} from '../6-write/manifest.ts'
import {isUpToDate} from '../6-write/up-to-date.ts'
import type {Compilation, CompileOptions} from '../compile.ts'
import {type CurrentFile, type EmittedFile, hashOf} from '../model/emitted-file.ts'
import type {Diagnostic} from '../model/program.ts'
import {defaults} from '../options.ts'
import {type EmissionCache, openEmissionCache, outputHashes} from './emission-cache.ts'
import {codeKey, type Dependencies, inputsOf} from './inputs.ts'
import {cacheFolder} from './location.ts'
import {openStore, type Store} from './store.ts'

/** What commands print of a run. */
export type Outcome = Pick<Compilation, 'diagnostics' | 'sources' | 'ok' | 'timings' | 'written'>

interface Entry {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly string[]
  readonly ok: boolean
  /** What was generated; absent where nothing was. */
  readonly written?: {readonly manifestHash: string; readonly files: number}
}

/**
 * Runs, unless the cache holds the result of a run with the same options, code and files, and what that generated is
 * still there. `note` hears what the cache did.
 *
 * @example
 * await cached({paths: ['docs'], until: 'check', cwd}, compile, console.error)
 */
export async function cached(
  options: CompileOptions,
  run: (options: CompileOptions) => Promise<Compilation>,
  note: (text: string) => void
): Promise<Outcome> {
  const {cwd = process.cwd()} = options
  const folder = cacheFolder(cwd, options)
  if (folder === undefined) return await run(options)
  const store = openStore(folder, note)
  const start = Date.now()
  const begun = performance.now()
  const inputs = inputsOf(options, store)
  if (!inputs) return await run(options)
  const stored = store.get<Dependencies>(inputs.key)
  // A formatter, and a function that makes names, depend on what only they know.
  const names = [options, ...(options.shared ?? []).map((project) => project.options)].flatMap(
    ({naming = {}}) => Object.values(naming)
  )
  const isGiven = options.format !== undefined || names.some((style) => typeof style === 'function')
  const isRepeatable = !isGiven || options.until === 'check'
  const entry = stored && isRepeatable && store.get<Entry>(inputs.keyWith(stored))
  if (entry && isStillThere(entry, options, store)) {
    inputs.keep()
    note(`nothing changed since the run in ${folder}`)
    return outcomeOf(entry, cwd, performance.now() - begun)
  }
  const folders = new Set(stored?.folders)
  const {openPageCache} = await import('./page-cache.ts')
  const pageCache = openPageCache(store, inputs.build)
  const emissionCache = emissionCacheOf(options, store)
  const result = await run({...options, pageCache, emissionCache, onFolder: (name) => folders.add(name)})
  pageCache.keep()
  const {linkTargets} = await import('../1-read/context-pages.ts')
  const named = new Set(inputs.files)
  const targets = options.contextPaths ? linkTargets(result.sources).filter((file) => !named.has(file)) : []
  const dependencies = {targets, folders: [...folders].sort()}
  const again = inputsOf(options, store)
  const key = again?.keyWith(dependencies)
  if (again?.key !== inputs.key || key === undefined || again.changedSince(start)) {
    note('something changed meanwhile: the result is not kept')
    return result
  }
  again.keep()
  store.put(inputs.key, dependencies)
  store.put(key, entryOf(result))
  return result
}

/** What was emitted by a run with the same options and code. A formatter changes files after they are emitted. */
export function emissionCacheOf(options: CompileOptions, store: Store): EmissionCache | undefined {
  const {until = 'write', format} = options
  if (until !== 'write' || format !== undefined) return undefined
  return openEmissionCache(store, `emitted-${codeKey(options, store)}`, outOf(options))
}

function entryOf({diagnostics, sources, ok, files, current, written}: Compilation): Entry {
  return {
    diagnostics,
    files: sources.map(({file}) => file),
    ok,
    ...(written && {written: writtenOf([...files, ...current])})
  }
}

function writtenOf(files: readonly (EmittedFile | CurrentFile)[]): NonNullable<Entry['written']> {
  const manifest = manifestOf(files)
  return {manifestHash: hashOf(manifest.text), files: files.length + 1}
}

/** Of what was not generated, or is still as it was. */
function isStillThere({written}: Entry, options: CompileOptions, store: Store): boolean {
  if (written === undefined) return true
  const folder = outOf(options)
  const hashes = outputHashes(store, folder)
  const isThere = isUpToDate(folder, written.manifestHash, hashes.hashOf)
  hashes.keep()
  return isThere
}

function outOf({cwd = process.cwd(), out = defaults.out}: CompileOptions): string {
  return resolve(cwd, out)
}

function outcomeOf({diagnostics, files, ok, written}: Entry, cwd: string, milliseconds: number): Outcome {
  return {
    diagnostics,
    ok,
    timings: [{phase: 'cache', milliseconds}],
    // Printers ask for the text of few.
    sources: files.map((file) => ({
      file,
      get text() {
        return readText(file, {cwd}).text
      }
    })),
    ...(written && {written: {changes: [], unchanged: written.files, kept: []}})
  }
}
