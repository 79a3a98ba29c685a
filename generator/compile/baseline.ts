import {readText} from '../1-read/text.ts'
import {withoutBaselined} from '../4-check/without-baseline.ts'
import type {Diagnostic} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'

interface Checked {
  readonly cwd: string
  readonly settings: ResolvedOptions
  /** The files that were looked at. */
  readonly checked: readonly string[]
  readonly reports: (code: string) => boolean
}

/** The findings that the baseline of the options does not know. */
export function withoutBaseline(
  found: Diagnostic[],
  {cwd, settings, checked, reports}: Checked
): Diagnostic[] {
  if (settings.baseline === undefined) return found
  return withoutBaselined(found, readText(settings.baseline, {cwd}), {checked, reports}, settings)
}
