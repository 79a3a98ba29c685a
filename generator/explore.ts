/** The fifth way through the phases: a site to look at what the pages say. */
import {resolve} from 'node:path'
import {type WriteReport, write} from './6-write/write.ts'
import type {OnPhase} from './clock.ts'
import {type Compilation, compile} from './compile.ts'
import {diffPages} from './diff-pages.ts'
import {explorerData} from './explore/explorer-data.ts'
import {explorerFiles} from './explore/files.ts'
import type {Page} from './model/page.ts'
import type {Options} from './options.ts'
import {verifyExamples} from './verify-examples.ts'

/** Options, and what the site is. */
export interface ExploreOptions extends Options {
  /** The folder that paths and file names are relative to. */
  readonly cwd: string
  /** The folder that `paths` are relative to. Default: `cwd`. */
  readonly pathsFrom?: string
  /** The folder of the site. */
  readonly site: string
  /** What the docs are called. */
  readonly title: string
  /** A folder, git revision or model to compare the pages with. */
  readonly since?: string
  /** The folder that `since` is relative to. Default: `cwd`. */
  readonly from?: string
  /** Replace files in the way that Typedown did not make. */
  readonly force?: boolean
  readonly onPhase?: OnPhase
}

/** What came of it. */
export type Exploration = Pick<Compilation, 'diagnostics' | 'sources' | 'timings'> & {
  readonly written: WriteReport
}

/**
 * Writes a site of static files that shows the types of the pages, what refers to what, findings, examples and coverage.
 * Faults of the pages are shown, and keep nothing from being written.
 *
 * @example
 * await explore({cwd: process.cwd(), paths: ['docs'], site: 'site', title: 'Shop'})
 */
export async function explore(options: ExploreOptions): Promise<Exploration> {
  const {site, title, since: old, from = options.cwd, force = false, ...given} = options
  const parsedPages = new Map<string, Page>()
  const compilation = await compile({...given, until: 'check', checkExamples: true, parsedPages})
  const {program, diagnostics, sources, timings} = compilation
  // Examples are on pages of their own, or are not linted.
  const ofPages = given.api === undefined ? compilation.coverage : undefined
  const coverage = ofPages ?? (await verifyExamples({...given, parsedPages})).coverage
  const differences = old === undefined ? undefined : await diffPages({...given, old, from})
  const data = explorerData({
    title,
    program,
    diagnostics,
    coverage,
    ...(old !== undefined && differences ? {since: {old, ...differences}} : {})
  })
  const written = await write(explorerFiles(data), {out: resolve(options.cwd, site), force})
  return {diagnostics, sources, timings, written}
}
