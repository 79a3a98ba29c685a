/** The fourth way through the phases: recorded messages, compared with the types that pages document. */
import {read} from './1-read/read.ts'
import {link} from './3-link/link.ts'
import {checkTraffic} from './4-check/check.ts'
import {startClock} from './clock.ts'
import {isFine} from './compile/findings.ts'
import {parseAll} from './compile/parse-all.ts'
import {settingsOf} from './compile/settings.ts'
import type {Compilation, CompileOptions} from './compile.ts'
import type {Options} from './options.ts'
import {readRecordings} from './recordings/read-recordings.ts'
import {defaultMinCount, trafficFindings} from './traffic/findings.ts'
import {createTraffic, type TrafficCoverage} from './traffic/traffic.ts'

/** Options, and what was recorded. */
export interface VerifyTrafficOptions
  extends Options,
    Pick<CompileOptions, 'cwd' | 'pathsFrom' | 'onPhase' | 'parsedPages'> {
  /** HAR, NDJSON and JSON files, and folders of them; `-` is standard input. */
  readonly traffic: readonly string[]
  /** The folder that `traffic` is relative to. Default: `cwd`. */
  readonly trafficFrom?: string
  /** The folder that `api` is relative to. Default: `cwd`. */
  readonly apiFrom?: string
  /** How often an undocumented member or property has to occur to be named. Default 5. */
  readonly minCount?: number
}

/** What came of it; `sources` are the pages. */
export type TrafficVerification = Pick<Compilation, 'diagnostics' | 'sources' | 'ok' | 'timings'> & {
  readonly coverage: TrafficCoverage
  /** How many files of recordings were read. */
  readonly recordings: number
}

/**
 * Reads pages and recorded messages, and says where what was sent contradicts the pages, by property. Values of the recordings are neither
 * kept nor returned, but for undocumented members of enums.
 *
 * @example
 * const {diagnostics} = await verifyTraffic({paths: ['docs'], traffic: ['traffic.ndjson']})
 */
export async function verifyTraffic(options: VerifyTrafficOptions): Promise<TrafficVerification> {
  const {
    cwd = process.cwd(),
    pathsFrom = cwd,
    traffic: recorded,
    trafficFrom = cwd,
    api,
    apiFrom = cwd,
    minCount = defaultMinCount,
    parsedPages = new Map(),
    ...given
  } = options
  const settings = settingsOf({...given, ...(api ? {api} : {}), cwd})
  const {time, timings} = startClock(options.onPhase)
  const [documented, shown] = await time('read', () =>
    Promise.all([
      read(settings.paths, {cwd, from: pathsFrom}),
      api ? read(api, {cwd, from: apiFrom}) : {sources: [], diagnostics: []}
    ])
  )
  // Pages of requests are among those of the types, or apart from them.
  const byFile = new Map([...documented.sources, ...shown.sources].map((source) => [source.file, source]))
  const sources = [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  const unread = [...documented.diagnostics, ...shown.diagnostics]
  const pages = await time('parse', () => parseAll(sources, {...given, parsedPages}))
  const program = await time('link', () => link(pages, settings))
  const traffic = createTraffic(program, settings)
  const recordings = await time('traffic', () =>
    readRecordings(recorded, {from: trafficFrom, onMessage: traffic.add, onSkip: traffic.onSkip})
  )
  const found = trafficFindings(traffic, {program, pages, options: settings, minCount})
  const diagnostics = checkTraffic([...unread, ...found], pages, settings)
  return {
    diagnostics,
    sources,
    ok: isFine(diagnostics, settings),
    timings,
    coverage: traffic.coverage(),
    recordings
  }
}
