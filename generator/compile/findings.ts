import {check, checkExamples, isPageCode} from '../4-check/check.ts'
import type {NamesIn} from '../4-check/link-resolver.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {bySource} from '../diagnostics/order.ts'
import type {Coverage} from '../model/coverage.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {Options, ResolvedOptions} from '../options.ts'

/** What the pages are read for, and what is known of them. */
interface Occasion {
  readonly settings: ResolvedOptions
  readonly until: 'check' | 'emit' | 'write'
  /** The pages that are asked about; the others are only there to be known. */
  readonly named: ReadonlySet<string>
  /** Examples are compared with the documented types too. */
  readonly examples: boolean
  /** What lies in the folders of the pages. */
  readonly namesIn: NamesIn
  /** What was found in a page alone. */
  readonly findingsOf?: (page: Page) => readonly Diagnostic[]
}

/** What was found, and which examples were compared, if they were. */
export interface Findings {
  readonly found: Diagnostic[]
  readonly coverage?: Coverage
}

/** All findings, those of reading, parsing and linking included. */
export function findings(
  linked: Program,
  pages: readonly Page[],
  unread: readonly Diagnostic[],
  {settings, until, named, examples, namesIn, findingsOf}: Occasion
): Findings {
  const empty = until === 'check' ? [] : withoutTypes(linked, pages)
  const program = {...linked, diagnostics: [...unread, ...empty, ...linked.diagnostics]}
  const others = new Set(pages.map(({file}) => file).filter((file) => !named.has(file)))
  const found = check(program, pages, settings, namesIn, findingsOf).filter(
    ({source}) => !others.has(source.file)
  )
  if (!examples) return {found}
  const shown = pages.filter(({file}) => named.has(file))
  const {findings, coverage} = checkExamples(program, shown, settings)
  return {found: [...found, ...findings].sort(bySource), coverage}
}

/** What `findings` reports of: baselines know nothing else. */
export function reportedWith(examples: boolean): (code: string) => boolean {
  return examples ? () => true : isPageCode
}

/** Generating from pages of prose alone would remove all that was generated before. */
function withoutTypes({resources, enums}: Program, pages: readonly Page[]): Diagnostic[] {
  const [first] = pages
  if (!first || resources.length + enums.length > 0) return []
  return [diagnostic('no-types-found', {file: first.file, line: 1, column: 1}, {pages: pages.length})]
}

/** Without errors, and without too many warnings. */
export function isFine(
  diagnostics: readonly Diagnostic[],
  {maxWarnings = Number.POSITIVE_INFINITY}: Options
): boolean {
  const warnings = diagnostics.filter(({severity}) => severity === 'warning').length
  return warnings <= maxWarnings && !diagnostics.some(({severity}) => severity === 'error')
}
