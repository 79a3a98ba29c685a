/** The third way through the phases: two states of pages, and what changed between their models. */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname, relative, resolve} from 'node:path'
import {read} from './1-read/read.ts'
import {slashed} from './1-read/slashed.ts'
import {link} from './3-link/link.ts'
import {openProgramCache, type ProgramCache} from './cache/program-cache.ts'
import {startClock} from './clock.ts'
import {parseAll} from './compile/parse-all.ts'
import {settingsOf} from './compile/settings.ts'
import type {Compilation, CompileOptions} from './compile.ts'
import {UsageError} from './diagnostics/usage-error.ts'
import type {ModelChange} from './diff/change.ts'
import {diff} from './diff/diff.ts'
import {withLevels} from './diff/levels.ts'
import {type VersionStep, versionStep} from './diff/version-step.ts'
import {readRevision} from './diff-pages/git.ts'
import {readModel} from './diff-pages/saved-model.ts'
import type {Page} from './model/page.ts'
import type {Diagnostic, Program, Source} from './model/program.ts'
import type {SourceFile} from './model/source-file.ts'
import type {Options} from './options.ts'

/** Options, and what to compare. */
export interface DiffPagesOptions extends Options, Pick<CompileOptions, 'cwd' | 'pathsFrom' | 'onPhase'> {
  /** A folder or file of pages, a model that `typedown inspect` wrote, or a git revision. */
  readonly old: string
  /** The same. Default: the pages of `paths` as they are on the disk. */
  readonly new?: string
  /** The folder that `old` and `new` are relative to. Default: `cwd`. */
  readonly from?: string
  /** Hears what the cache did. */
  readonly onCache?: (text: string) => void
}

/** What came of it. */
export interface Differences {
  /** In order of place. Files are named from `from`, those of a revision from the top of the repository. */
  readonly changes: readonly ModelChange[]
  readonly versionStep: VersionStep
  /** Pages that could not be read. */
  readonly diagnostics: readonly Diagnostic[]
  readonly timings: Compilation['timings']
}

/** One of both states. */
interface State {
  readonly sources?: readonly SourceFile[]
  readonly model?: Program
  readonly diagnostics: readonly Diagnostic[]
  /** Names of files as they are printed. */
  readonly nameOf: (file: string) => string
  /** Of git. */
  readonly revision?: string
}

/**
 * Compares two states of pages. Nothing is written; what cannot be compared is thrown as a `UsageError`.
 *
 * @example
 * const {changes, versionStep} = await diffPages({old: 'v1.0', paths: ['docs']})
 */
export async function diffPages(options: DiffPagesOptions): Promise<Differences> {
  const {old, new: next, from, onCache = () => undefined, ...compileOptions} = options
  const settings = settingsOf(compileOptions)
  const {time, timings} = startClock(options.onPhase)
  const {cwd = process.cwd(), pathsFrom = cwd} = compileOptions
  const where = {cwd, pathsFrom, from: from ?? cwd, paths: settings.paths}
  const before = await time('read', () => readState(old, where))
  const after = await time('read', () => readState(next, where))
  const cache = openProgramCache(compileOptions, onCache)
  const parsedPages = new Map<string, Page>()
  const programOf = ({model, sources = []}: State): Promise<Program> =>
    model ? Promise.resolve(model) : cache.programOf(sources, () => make(sources))
  const make = async (sources: readonly SourceFile[]): Promise<Program> => {
    const pages = await time('parse', () =>
      parseAll(sources, {...compileOptions, ...pageCacheOf(cache), parsedPages})
    )
    return await time('link', () => link(pages, settings))
  }
  const models = [await programOf(before), await programOf(after)] as const
  const changes = await time('compare', () =>
    withLevels(diff(models[0], models[1], settings), settings.changes).map((change) =>
      withNames(change, change.side === 'old' ? before : after, after)
    )
  )
  await time('cache', () => cache.keep())
  return {
    changes,
    versionStep: versionStep(changes),
    diagnostics: [...renamed(before), ...renamed(after)],
    timings
  }
}

function pageCacheOf({pageCache}: ProgramCache): Pick<CompileOptions, 'pageCache'> {
  return pageCache ? {pageCache} : {}
}

interface Where {
  readonly cwd: string
  readonly pathsFrom: string
  readonly from: string
  readonly paths: readonly string[]
}

async function readState(named: string | undefined, {cwd, pathsFrom, from, paths}: Where): Promise<State> {
  if (named === undefined) {
    const found = await read(paths, {cwd, from: pathsFrom})
    return filled({...found, nameOf: (file) => nameFrom(from, resolve(cwd, file))}, paths.join(' '))
  }
  const path = resolve(from, named)
  if (existsSync(path)) return await readPath(path, named, from)
  const revision = named.startsWith('-')
    ? undefined
    : await readRevision(named, {cwd, from: pathsFrom, paths})
  if (revision === undefined) throw new UsageError(`${named}: not a folder, a saved model or a git revision`)
  const nameOf = (file: string) => nameFrom(revision.top, resolve(cwd, file))
  return filled({...revision, nameOf, revision: named}, `${paths.join(' ')} at ${named}`)
}

/** Files are named from the folder, so that two folders hold pages of the same names. */
async function readPath(path: string, named: string, from: string): Promise<State> {
  if (path.endsWith('.json')) return {model: readModel(path, from), diagnostics: [], nameOf: (file) => file}
  const isFolder = statSync(path).isDirectory()
  const folder = isFolder ? path : dirname(path)
  const found = await read([isFolder ? '.' : basename(path)], {cwd: folder})
  return filled({...found, nameOf: (file) => nameFrom(from, resolve(folder, file))}, named)
}

function nameFrom(folder: string, path: string): string {
  return slashed(relative(folder, path))
}

/** Without pages, all of the other side would be new or gone: it is rather the wrong folder. */
function filled(state: State, words: string): State {
  if (state.sources?.length === 0) throw new UsageError(`${words}: no pages found`)
  return state
}

function renamed({diagnostics, nameOf}: State): Diagnostic[] {
  return diagnostics.map((it) => ({...it, source: {...it.source, file: nameOf(it.source.file)}}))
}

function withNames(change: ModelChange, side: State, after: State): ModelChange {
  const named = (source: Source, {nameOf}: State): Source => ({...source, file: nameOf(source.file)})
  return {
    ...change,
    source: named(change.source, side),
    ...(side.revision !== undefined && {revision: side.revision}),
    ...(change.near && {near: named(change.near, after)})
  }
}
