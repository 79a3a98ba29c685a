import type {Diagnostic} from '../model/program.ts'
import type {SourceFile} from '../model/source-file.ts'
import type {ResolvedOptions} from '../options.ts'
import {type Gives, readBaseline, withBaseline} from './baseline.ts'
import {settle} from './settle.ts'

/**
 * The findings that the baseline does not know, and what the baseline knows in vain, in order.
 *
 * @example
 * withoutKnown(check(program, pages, options), file, {checked: ['a.md'], gives: checkGives}, options)
 */
export function withoutKnown(
  findings: readonly Diagnostic[],
  file: SourceFile,
  {checked, gives}: {readonly checked: readonly string[]; readonly gives: Gives},
  options: Pick<ResolvedOptions, 'rules' | 'overrides'>
): Diagnostic[] {
  const {baseline, diagnostics} = readBaseline(file)
  const {fresh, stale} = withBaseline(findings, baseline, new Set(checked), gives)
  return settle([...diagnostics, ...fresh, ...stale], {documents: [], options, gives: () => false})
}
