/** The whole way, phase by phase. */
import {relative, resolve} from 'node:path'
import {read} from './1-read/read.ts'
import {readText} from './1-read/text.ts'
import {parse} from './2-parse/parse.ts'
import {link} from './3-link/link.ts'
import {check} from './4-check/check.ts'
import {withoutKnown} from './4-check/known.ts'
import {type WriteReport, write} from './6-write/write.ts'
import {type OnPhase, startClock, type Timing} from './clock.ts'
import {resolveOptions, validateOptions} from './config/validate.ts'
import type {EmittedFile} from './model/emitted-file.ts'
import type {Page} from './model/page.ts'
import type {Diagnostic, Program} from './model/program.ts'
import type {SourceFile} from './model/source-file.ts'
import type {Options, ResolvedOptions} from './options.ts'

/** Options, and how far to go. */
export interface CompileOptions extends Options {
  /** The folder that paths are relative to, and that files are named from. Default: the working folder. */
  readonly cwd?: string
  /** The folder that `paths` are relative to, where it is another. */
  readonly from?: string
  /** The last phase: findings alone, files in memory, or files on the disk. Default `'write'`. */
  readonly until?: 'check' | 'emit' | 'write'
  /** Say what writing would change, and write nothing. */
  readonly dryRun?: boolean
  /** Replace files in the way that Typedown did not make. */
  readonly force?: boolean
  /** Hears of each phase before it begins, and now and then how far it is. */
  readonly onPhase?: OnPhase
  /** Reads a page in place of our own reading: see `typedownPage` of `typedown/unified`. */
  readonly parse?: (source: SourceFile) => Page
  /** Texts that take the place of the files', by file: what an editor has not saved. */
  readonly overlay?: ReadonlyMap<string, string>
  /** Pages read before, by file: an unchanged one is not parsed again. Filled as pages are parsed. */
  readonly memory?: Map<string, Page>
}

type Found = Awaited<ReturnType<typeof read>>

/** What came of it. */
export interface Compilation {
  /** What the pages say; its diagnostics are all that was found. */
  readonly program: Program
  readonly diagnostics: readonly Diagnostic[]
  /** The pages as read. */
  readonly sources: readonly SourceFile[]
  /** Without errors, and without too many warnings; only then is anything emitted. */
  readonly ok: boolean
  /** Empty when emitting was not reached. */
  readonly files: readonly EmittedFile[]
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
  const {cwd = process.cwd(), from = cwd, until = 'write', dryRun = false, force = false} = options
  const settings = settingsOf(options)
  const {time, timings} = startClock(options.onPhase)

  const found = await time('read', () => read(settings.paths, {cwd, from}))
  const {sources, diagnostics: unread} = options.overlay ? overlaid(found, options.overlay) : found
  const pages = await time('parse', () => parseAll(sources, options))
  const linked = await time('link', () => link(pages, settings))
  const diagnostics = await time('check', () => checked(linked, pages, unread, {cwd, settings}))

  const program = {...linked, diagnostics}
  const ok = isFine(diagnostics, settings)
  const result = {program, diagnostics, sources, ok, files: [], timings}
  if (!ok || until === 'check') return result

  const {emit} = await time('load', () => import('./5-emit/emit.ts'))
  const files = await time('emit', () => emit(program, settings))
  if (until === 'emit') return {...result, files}

  const out = resolve(cwd, settings.out)
  const written = await time('write', () => write(files, {out, check: dryRun, force}))
  return {...result, files, written}
}

/** What was read, with other texts; pages that only the overlay has come in where they belong. */
function overlaid(found: Found, overlay: ReadonlyMap<string, string>): Found {
  const saved = found.sources.filter(({file}) => !overlay.has(file))
  const open = [...overlay].map(([file, text]) => ({file, text}))
  return {
    sources: [...saved, ...open].sort((a, b) => (a.file < b.file ? -1 : 1)),
    diagnostics: found.diagnostics.filter(({source}) => !overlay.has(source.file))
  }
}

/** All findings, but those that the baseline knows. */
function checked(
  linked: Program,
  pages: readonly Page[],
  unread: readonly Diagnostic[],
  {cwd, settings}: {readonly cwd: string; readonly settings: ResolvedOptions}
): Diagnostic[] {
  const program = {...linked, diagnostics: [...unread, ...linked.diagnostics]}
  const findings = check(program, pages, settings)
  if (settings.baseline === undefined) return findings
  const names = [...pages.map(({file}) => file), ...unread.map(({source}) => source.file)]
  return withoutKnown(findings, readText(settings.baseline, {cwd}), names, settings)
}

/** Options that were given, over defaults; wrong ones are thrown as a `UsageError`. */
export function settingsOf(options: CompileOptions): ResolvedOptions {
  const {
    cwd = process.cwd(),
    from,
    until,
    dryRun,
    force,
    onPhase,
    memory,
    parse: _,
    overlay,
    ...given
  } = options
  const settings = resolveOptions(validateOptions(given, 'compile'))
  const {templates} = settings
  // Relative, as the pages' files are: links from generated code to its pages lead from one to the other.
  const out = relative(cwd, resolve(cwd, settings.out)).replaceAll('\\', '/')
  return {...settings, out, ...(templates === undefined ? {} : {templates: resolve(cwd, templates)})}
}

/** How many pages are parsed between two signs of life. */
const stretch = 50

/** Every page; one whose text is the same as in `memory` is not parsed again. */
export async function parseAll(sources: readonly SourceFile[], options: CompileOptions): Promise<Page[]> {
  const {memory, onPhase, parse: parsePage = parse} = options
  const pages: Page[] = []
  for (const source of sources) {
    const known = memory?.get(source.file)
    const page = known?.document.text === source.text ? known : parsePage(source)
    memory?.set(source.file, page)
    pages.push(page)
    if (pages.length % stretch === 0) await onPhase?.('parse', {done: pages.length, all: sources.length})
  }
  return pages
}

/** Without errors, and without too many warnings. */
export function isFine(
  diagnostics: readonly Diagnostic[],
  {maxWarnings = Number.POSITIVE_INFINITY}: Options
): boolean {
  const warnings = diagnostics.filter(({severity}) => severity === 'warning').length
  return warnings <= maxWarnings && !diagnostics.some(({severity}) => severity === 'error')
}
