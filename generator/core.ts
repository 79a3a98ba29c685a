/** Typedown without files: for browsers, workers, and tools that hold pages in memory. */
import {posix} from 'node:path'
import {link} from './3-link/link.ts'
import {findings, isFine} from './compile/findings.ts'
import {parseAll} from './compile/parse-all.ts'
import {resolveOptions, validateOptions} from './config/validate.ts'
import {UsageError} from './diagnostics/usage-error.ts'
import {withinPages} from './diagnostics/within-page.ts'
import type {EmittedFile} from './model/emitted-file.ts'
import {once} from './model/once.ts'
import type {Page} from './model/page.ts'
import type {Diagnostic, Program} from './model/program.ts'
import {normalized, type SourceFile} from './model/source-file.ts'
import type {Options, ResolvedOptions} from './options.ts'

export {UsageError} from './diagnostics/usage-error.ts'
export type {EmittedFile} from './model/emitted-file.ts'
export type {Page} from './model/page.ts'
export type * from './model/program.ts'
export type {SourceFile} from './model/source-file.ts'
export type {Artefact, Options} from './options.ts'

const optionsOfFiles = ['paths', 'baseline', 'cacheDir', 'format', 'templates'] as const

/** Options that name no files, and how far to go. */
export interface PageOptions extends Omit<Options, (typeof optionsOfFiles)[number] | 'importExtension'> {
  readonly importExtension?: Exclude<Options['importExtension'], 'auto'>
  /** Compare examples with the documented types as well, unless the option `examples` is `false`. */
  readonly checkExamples?: boolean
  /** The last phase: findings alone, or code. Default `'emit'`. */
  readonly until?: 'check' | 'emit'
  /** Pages parsed before, by file, for runs of one dialect: one whose text did not change is not parsed again. */
  readonly parsedPages?: Map<string, Page>
}

/** What came of pages. */
export interface PageCompilation {
  /** What the pages say; its diagnostics are all that was found. */
  readonly program: Program
  readonly diagnostics: readonly Diagnostic[]
  /** Without errors, and without too many warnings; only then is anything emitted. */
  readonly ok: boolean
  /** Empty when emitting was not reached. */
  readonly files: readonly EmittedFile[]
}

/**
 * Reads pages and generates code, as `typedown generate` does from files: the same findings, and the same bytes. Faults of
 * the pages come back as diagnostics; only options that cannot be followed are thrown, as a `UsageError`.
 *
 * The emitted types need `ts-morph`, which is loaded when they are asked for.
 *
 * @example
 * const text = '# user resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|id|String|\n'
 * const {files, diagnostics} = await compilePages([{file: 'docs/user.md', text}], {emit: ['types']})
 * files[0] // {path: 'index.ts', text: '…'}
 */
export async function compilePages(
  pages: readonly SourceFile[],
  {until = 'emit', checkExamples = false, parsedPages, ...options}: PageOptions = {}
): Promise<PageCompilation> {
  const settings = settingsOf({...options})
  const sources = pages
    .map(({file, text}) => ({file: posix.normalize(file), text: normalized(text)}))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const parsed = await parseAll(sources, {...settings, ...(parsedPages ? {parsedPages} : {})})
  const linked = link(parsed, settings)
  const named = new Set(sources.map(({file}) => file))
  const examples = checkExamples && settings.examples
  const {found} = findings(linked, parsed, [], {
    settings,
    until,
    named,
    examples,
    namesIn: namesAmong(sources)
  })
  const diagnostics = withinPages(found, sources)
  const program = {...linked, diagnostics}
  const ok = isFine(diagnostics, settings)
  if (!ok || until === 'check') return {program, diagnostics, ok, files: []}
  const {emit} = await import('./5-emit/emit.ts')
  return {program, diagnostics, ok, files: await emit(program, settings)}
}

function settingsOf(options: {readonly [name: string]: unknown}): ResolvedOptions {
  const ofFiles = optionsOfFiles.find((name) => options[name] !== undefined)
  if (ofFiles) throw new UsageError(`compilePages: \`${ofFiles}\` names files, and there are none here`)
  if (options.importExtension === 'auto')
    throw new UsageError(
      "compilePages: `importExtension` cannot be 'auto', as there is no tsconfig.json here"
    )
  return resolveOptions(validateOptions(options, 'compilePages'))
}

/** What lies in a folder, if there is nothing but the pages. */
function namesAmong(sources: readonly SourceFile[]): (folder: string) => readonly string[] {
  return once((folder) => {
    const within = folder === '' || folder === '.' ? '' : `${posix.normalize(folder)}/`
    const below = sources.filter(({file}) => file.startsWith(within))
    return [...new Set(below.map(({file}) => file.slice(within.length).split('/')[0] ?? ''))]
  })
}
