/** The whole way, phase by phase. */
import {resolve} from 'node:path'
import {readContextPages} from './1-read/context-pages.ts'
import {namesBelow} from './1-read/folders.ts'
import {read} from './1-read/read.ts'
import type {parse} from './2-parse/parse.ts'
import {link} from './3-link/link.ts'
import type {Emission} from './5-emit/emit.ts'
import {type WriteReport, writeChanged} from './6-write/write.ts'
import type {EmissionCache} from './cache/emission-cache.ts'
import type {PageCache} from './cache/page-cache.ts'
import {type Clock, type OnPhase, startClock, type Timing} from './clock.ts'
import {withoutBaseline} from './compile/baseline.ts'
import {findings, isFine, reportedWith} from './compile/findings.ts'
import {parseWithContext} from './compile/parse-all.ts'
import {settingsOf} from './compile/settings.ts'
import {otherPrograms, parseShared, type SharedProject, sharedNamespaces} from './compile/shared-projects.ts'
import {withinPages} from './diagnostics/within-page.ts'
import type {Coverage} from './model/coverage.ts'
import type {CurrentFile, EmittedFile} from './model/emitted-file.ts'
import type {Page} from './model/page.ts'
import type {Diagnostic, Program} from './model/program.ts'
import type {SourceFile} from './model/source-file.ts'
import type {Options, ResolvedOptions} from './options.ts'

/** Options, and how far to go. */
export interface CompileOptions extends Options {
  /** The folder that paths and file names are relative to. Default: the working directory. */
  readonly cwd?: string
  /** The folder that `paths` are relative to. Default: `cwd`. */
  readonly pathsFrom?: string
  /**
   * Where `paths` are some of many pages: files, folders and globs of the others, relative to `cwd`. These, and what lies
   * beside the pages, are known as targets of links and types; nothing is reported of them. Only what matters is parsed.
   */
  readonly contextPaths?: readonly string[]
  /** The last phase: findings alone, files in memory, or files on the disk. Default `'write'`. */
  readonly until?: 'check' | 'emit' | 'write'
  /** Compare examples with the documented types as well, unless the option `examples` is `false`. */
  readonly checkExamples?: boolean
  /** Say what writing would change, and write nothing. */
  readonly dryRun?: boolean
  /** Replace files in the way that Typedown did not make. */
  readonly force?: boolean
  /** Hears of each phase before it begins, and now and then how far it is. */
  readonly onPhase?: OnPhase
  /** Hears of each folder whose names links are checked against, relative to `cwd`. */
  readonly onFolder?: (folder: string) => void
  /** Reads a page in place of our own reading: see `typedownPage` of `typedown/unified`. */
  readonly parse?: typeof parse
  /** Contents that replace those of files, by file: what an editor has not saved. `paths` may name one that is new. */
  readonly unsavedFiles?: ReadonlyMap<string, string>
  /** Files that another run has made. Those that are still right are not made again. */
  readonly emissionCache?: EmissionCache | undefined
  /** Other projects whose types the pages link to: code imports these from the output of those. */
  readonly shared?: readonly SharedProject[]
  /** Whether other projects import from the output. */
  readonly isShared?: boolean
  /** Pages that another run has parsed. Filled as pages are parsed. */
  readonly pageCache?: PageCache
  /** Parsed pages by file: an unchanged one is not parsed again. Filled as pages are parsed. */
  readonly parsedPages?: Map<string, Page>
}

/** What came of it. */
export interface Compilation {
  /** What the pages say; its diagnostics are all that was found. */
  readonly program: Program
  readonly diagnostics: readonly Diagnostic[]
  /** Which examples were compared with a type; absent without `checkExamples`. */
  readonly coverage?: Coverage
  /** The pages of `paths` as read. */
  readonly sources: readonly SourceFile[]
  /** Without errors, and without too many warnings; only then is anything emitted. */
  readonly ok: boolean
  /** Empty when emitting was not reached. */
  readonly files: readonly EmittedFile[]
  /** Generated files that were not made again, as they are there; empty without an `emissionCache`. */
  readonly current: readonly CurrentFile[]
  /** Absent when writing was not reached. */
  readonly written?: WriteReport
  readonly timings: readonly Timing[]
}

/**
 * Reads pages and generates code. Faults of the pages come back as diagnostics; only options that cannot be
 * followed are thrown, as a `UsageError`.
 *
 * @example
 * const {program, diagnostics, files} = await compile({paths: ['spec'], until: 'emit'})
 */
export async function compile(options: CompileOptions = {}): Promise<Compilation> {
  const {
    cwd = process.cwd(),
    pathsFrom = cwd,
    contextPaths,
    unsavedFiles = new Map(),
    until = 'write'
  } = options
  const {dryRun = false, force = false, emissionCache} = options
  const settings = settingsOf(options)
  const {time, timings} = startClock(options.onPhase)

  const [{sources, diagnostics: unread}, contextPages] = await time('read', async () => {
    const named = await read(settings.paths, {cwd, from: pathsFrom, unsavedFiles})
    return [
      named,
      contextPaths ? await readContextPages(named.sources, contextPaths, {cwd, unsavedFiles}) : []
    ] as const
  })
  const namespaces = sharedNamespaces(options)
  const pages = await time('parse', async () => [
    ...(await parseWithContext(
      sources,
      contextPages.filter(({file}) => !namespaces.has(file)),
      options
    )),
    ...(await parseShared(options))
  ])
  const linked = await time('link', () => link(pages, {...settings, namespaces}))
  const named = new Set(sources.map(({file}) => file))
  const {onFolder, pageCache} = options
  const examples = options.checkExamples === true && settings.examples
  const occasion = {
    settings,
    until,
    named,
    examples,
    namesIn: namesBelow(cwd, onFolder),
    ...(pageCache ? {findingsOf: pageCache.findingsOf} : {})
  }
  const {diagnostics, ...examined} = await time('check', () => {
    const {found, ...examined} = findings(linked, pages, unread, occasion)
    const checked = [...named, ...unread.map(({source}) => source.file)]
    const fresh = withoutBaseline(found, {cwd, settings, checked, reports: reportedWith(examples)})
    return {diagnostics: withinPages(fresh, sources), ...examined}
  })

  const program = {...linked, diagnostics}
  const ok = isFine(diagnostics, settings)
  const result = {program, diagnostics, ...examined, sources, ok, files: [], current: [], timings}
  if (!ok || until === 'check') return result

  const emission = await emissionOf(program, settings, options, time)
  if (until === 'emit') return {...result, files: emission.files}

  const out = resolve(cwd, settings.out)
  const {format: formatter} = settings
  const files = formatter
    ? await time('format', async () => {
        const {format} = await import('./6-write/format.ts')
        return await format(emission.files, {format: formatter, out, cwd})
      })
    : emission.files
  const {current} = emission
  const isStillThere = emissionCache?.isStillThere
  const written = await time('write', () =>
    writeChanged(files, {out, check: dryRun, force, current, ...(isStillThere && {isStillThere})})
  )
  // Another run wrote meanwhile.
  if (written === undefined) return await compile({...options, emissionCache: undefined})
  emissionCache?.keep(program, [...files, ...current], emission.units)
  return {...result, files, current, written}
}

/** Where the program is the one of before, nothing is made, and no emitter loaded. */
async function emissionOf(
  program: Program,
  settings: ResolvedOptions,
  options: CompileOptions,
  time: Clock['time']
): Promise<Omit<Emission, 'units'> & Partial<Emission>> {
  const {emissionCache: cache, shared = [], isShared = false} = options
  // Files that name types of other projects depend on these as well.
  const isAlone = shared.length === 0 && !isShared
  const current = cache && isAlone && (await time('cache', () => cache.filesOf(program)))
  if (current) return {files: [], current}
  const {emitChanged} = await time('load', () => import('./5-emit/emit.ts'))
  const others = await otherPrograms(options, compile)
  return await time('emit', () =>
    emitChanged(program, settings, {before: cache?.before(), others, isImported: isShared})
  )
}
