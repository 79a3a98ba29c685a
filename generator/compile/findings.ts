import {namesBelow} from '../1-read/folders.ts'
import {readText} from '../1-read/text.ts'
import {check, checkExamples, isPageCode} from '../4-check/check.ts'
import {withoutBaselined} from '../4-check/without-baseline.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {bySource} from '../diagnostics/order.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {Options, ResolvedOptions} from '../options.ts'

/** What the pages are read for, and from where. */
interface Occasion {
  readonly cwd: string
  readonly settings: ResolvedOptions
  readonly until: 'check' | 'emit' | 'write'
  /** The pages that are asked about; the others are only there to be known. */
  readonly named: ReadonlySet<string>
  readonly onFolder?: (folder: string) => void
  /** Examples are compared with the documented types too. */
  readonly examples: boolean
  /** What was found in a page alone. */
  readonly findingsOf?: (page: Page) => readonly Diagnostic[]
}

/** All findings, those of reading, parsing and linking included, but for those that the baseline knows. */
export function findings(
  linked: Program,
  pages: readonly Page[],
  unread: readonly Diagnostic[],
  {cwd, settings, until, named, examples, onFolder, findingsOf}: Occasion
): Diagnostic[] {
  const empty = until === 'check' ? [] : withoutTypes(linked, pages)
  const program = {...linked, diagnostics: [...unread, ...empty, ...linked.diagnostics]}
  const others = new Set(pages.map(({file}) => file).filter((file) => !named.has(file)))
  const found = check(program, pages, settings, namesBelow(cwd, onFolder), findingsOf).filter(
    ({source}) => !others.has(source.file)
  )
  const checked = [...named, ...unread.map(({source}) => source.file)]
  if (!examples) return withoutBaseline(found, {cwd, settings, checked, reports: isPageCode})
  const shown = pages.filter(({file}) => named.has(file))
  const all = [...found, ...checkExamples(program, shown, settings).findings].sort(bySource)
  return withoutBaseline(all, {cwd, settings, checked, reports: () => true})
}

/** The findings that the baseline of the options does not know. */
export function withoutBaseline(
  found: Diagnostic[],
  {
    cwd,
    settings,
    ...checked
  }: Pick<Occasion, 'cwd' | 'settings'> & {checked: readonly string[]; reports: (code: string) => boolean}
): Diagnostic[] {
  if (settings.baseline === undefined) return found
  return withoutBaselined(found, readText(settings.baseline, {cwd}), checked, settings)
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
