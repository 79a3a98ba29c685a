import {readText} from '../1-read/text.ts'
import {check, checkGives} from '../4-check/check.ts'
import {withoutKnown} from '../4-check/known.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {Options, ResolvedOptions} from '../options.ts'

/** All findings, those of reading, parsing and linking included, but for those that the baseline knows. */
export function findings(
  linked: Program,
  pages: readonly Page[],
  unread: readonly Diagnostic[],
  {cwd, settings}: {readonly cwd: string; readonly settings: ResolvedOptions}
): Diagnostic[] {
  const found = check({...linked, diagnostics: [...unread, ...linked.diagnostics]}, pages, settings)
  if (settings.baseline === undefined) return found
  const checked = [...pages.map(({file}) => file), ...unread.map(({source}) => source.file)]
  return withoutKnown(found, readText(settings.baseline, {cwd}), {checked, gives: checkGives}, settings)
}

/** Without errors, and without too many warnings. */
export function isFine(
  diagnostics: readonly Diagnostic[],
  {maxWarnings = Number.POSITIVE_INFINITY}: Options
): boolean {
  const warnings = diagnostics.filter(({severity}) => severity === 'warning').length
  return warnings <= maxWarnings && !diagnostics.some(({severity}) => severity === 'error')
}
