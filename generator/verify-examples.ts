/** The other way through the phases: examples of API pages, held against the types that pages document. */
import {read} from './1-read/read.ts'
import {link} from './3-link/link.ts'
import {checkExamples, isExampleCode} from './4-check/check.ts'
import {startClock} from './clock.ts'
import {withoutBaseline} from './compile/baseline.ts'
import {isFine} from './compile/findings.ts'
import {parseAll} from './compile/parse-all.ts'
import {settingsOf} from './compile/settings.ts'
import {parseShared, sharedNamespaces} from './compile/shared-projects.ts'
import type {Compilation, CompileOptions} from './compile.ts'
import type {Coverage} from './model/coverage.ts'
import type {Page} from './model/page.ts'
import type {SourceFile} from './model/source-file.ts'
import type {Options} from './options.ts'

/** Options, and where the examples are. */
export interface VerifyExamplesOptions
  extends Options,
    Pick<CompileOptions, 'cwd' | 'pathsFrom' | 'onPhase' | 'parsedPages' | 'parse' | 'shared'> {
  /** The folder that `api` is relative to. Default: `cwd`. */
  readonly apiFrom?: string
}

/** What came of it; `sources` are the pages whose examples were verified. */
export type Verification = Pick<Compilation, 'diagnostics' | 'sources' | 'ok' | 'timings'> & {
  /** Which examples were compared with a type. */
  readonly coverage: Coverage
}

/**
 * Reads pages of types and pages of examples, and says where the examples contradict the types. Nothing is
 * written; faults of the pages come back as diagnostics.
 *
 * @example
 * const {diagnostics} = await verifyExamples({paths: ['docs/resources'], api: ['docs/api']})
 */
export async function verifyExamples(options: VerifyExamplesOptions = {}): Promise<Verification> {
  const {
    cwd = process.cwd(),
    pathsFrom = cwd,
    api,
    apiFrom = cwd,
    parsedPages = new Map(),
    ...given
  } = options
  const settings = settingsOf({...given, ...(api ? {api} : {}), cwd})
  const {time, timings} = startClock(options.onPhase)
  const parsed = (sources: readonly SourceFile[]): Promise<Page[]> =>
    parseAll(sources, {...options, parsedPages})

  const [documented, shown] = await time('read', () => {
    const types = read(settings.paths, {cwd, from: pathsFrom})
    return Promise.all([types, api ? read(api, {cwd, from: apiFrom}) : types])
  })
  const [pages, apiPages] = await time(
    'parse',
    async () => [await parsed(documented.sources), await parsed(shown.sources)] as const
  )
  const others = await time('parse', () => parseShared({...options, parsedPages}))
  const namespaces = sharedNamespaces(options)
  const program = await time('link', () => link([...pages, ...others], {...settings, namespaces}))
  const unread = [...documented.diagnostics, ...shown.diagnostics]
  const {findings, coverage} = await time('verify', () => checkExamples(program, apiPages, settings, unread))

  const checked = apiPages.map(({file}) => file)
  const diagnostics = withoutBaseline(findings, {cwd, settings, checked, reports: isExampleCode})
  return {diagnostics, sources: shown.sources, ok: isFine(diagnostics, settings), timings, coverage}
}
