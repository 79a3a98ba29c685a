import {readText} from '../1-read/text.ts'
import {check, checkGives} from '../4-check/check.ts'
import {withoutKnown} from '../4-check/known.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {Options, ResolvedOptions} from '../options.ts'

/** What the pages are read for, and from where. */
interface Occasion {
  readonly cwd: string
  readonly settings: ResolvedOptions
  readonly until: 'check' | 'emit' | 'write'
}

/** All findings, those of reading, parsing and linking included, but for those that the baseline knows. */
export function findings(
  linked: Program,
  pages: readonly Page[],
  unread: readonly Diagnostic[],
  {cwd, settings, until}: Occasion
): Diagnostic[] {
  const empty = until === 'check' ? [] : withoutTypes(linked, pages)
  const found = check({...linked, diagnostics: [...unread, ...empty, ...linked.diagnostics]}, pages, settings)
  if (settings.baseline === undefined) return found
  const checked = [...pages.map(({file}) => file), ...unread.map(({source}) => source.file)]
  return withoutKnown(found, readText(settings.baseline, {cwd}), {checked, gives: checkGives}, settings)
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
