import type {Diagnostic} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import type {ResolvedOptions} from '../options.ts'
import {type Reports, readBaseline, withBaseline} from './baseline.ts'
import {finalize} from './finalize.ts'

/**
 * The findings that the baseline does not know, and what the baseline knows in vain, in order.
 *
 * @example
 * withoutBaselined(check(program, pages, options), file, {checked: ['a.md'], reports: isPageCode}, options)
 */
export function withoutBaselined(
  findings: readonly Diagnostic[],
  file: SourceFile,
  {checked, reports}: {readonly checked: readonly string[]; readonly reports: Reports},
  options: Pick<ResolvedOptions, 'rules' | 'overrides'>
): Diagnostic[] {
  const {baseline, diagnostics} = readBaseline(file)
  const {fresh, stale} = withBaseline(findings, baseline, new Set(checked), reports)
  return finalize([...diagnostics, ...fresh, ...stale], {documents: [], options, reports: () => false})
}
