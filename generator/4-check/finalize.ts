import {codes, isCode} from '../diagnostics/codes.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import {bySource} from '../diagnostics/order.ts'
import type {Document} from '../model/document.ts'
import type {Diagnostic} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'
import {configuredSeverities, type SeverityOf} from './severity.ts'
import {type Suppression, suppresses, suppressionsOf} from './suppressions.ts'

/** What decides which findings are shown, and at which severity. */
export interface FinalizeOptions {
  readonly documents: readonly Document[]
  readonly options: Pick<ResolvedOptions, 'rules' | 'overrides'>
  /** Whether this run could have given the code; a suppression of another command's code is left alone. */
  readonly reports: (code: string) => boolean
}

/**
 * Findings as the user wants them: configured severities, suppressions applied, those that suppress nothing reported,
 * each finding once, in order.
 *
 * @example
 * finalize(found, {documents, options: {rules: {'row-width': 'off'}, overrides: []}, reports: () => true})
 */
export function finalize(
  found: readonly Diagnostic[],
  {documents, options, reports}: FinalizeOptions
): Diagnostic[] {
  const severityOf = configuredSeverities(options)
  const suppressionsByFile = new Map(documents.map((document) => [document.file, suppressionsOf(document)]))
  const used = new Set<Suppression>()
  const left = found.filter((finding) => {
    const matching = (suppressionsByFile.get(finding.source.file) ?? []).filter((it) =>
      suppresses(it, finding)
    )
    for (const suppression of matching) used.add(suppression)
    return matching.length === 0
  })
  const unused = [...suppressionsByFile.values()]
    .flat()
    .filter((suppression) => !used.has(suppression))
    .flatMap((suppression) => unusedFinding(suppression, severityOf, reports))
  return [...left, ...unused]
    .flatMap((finding) => withSeverity(finding, severityOf(finding.code, finding.source.file)))
    .sort(bySource)
    .filter((finding, index, all) => !same(finding, all[index - 1]))
}

/** The finding of a suppression that suppressed nothing; none where its rule did not run. */
function unusedFinding(
  suppression: Suppression,
  severityOf: SeverityOf,
  reports: FinalizeOptions['reports']
): Diagnostic[] {
  const {code, source, removal} = suppression
  if (code === undefined) return [diagnostic('unused-silence', removal, {}, {expected: ['']})]
  if (!isCode(code)) {
    const [near] = didYouMean(code, codes)
    return [diagnostic('unknown-code', source, {code, near}, {actual: code, ...(near && {expected: [near]})})]
  }
  if (!reports(code) || severityOf(code, source.file) === 'off') return []
  return [diagnostic('unused-silence', removal, {code}, {expected: ['']})]
}

function withSeverity(finding: Diagnostic, severity: ReturnType<SeverityOf>): Diagnostic[] {
  if (severity === 'off') return []
  return [severity === undefined || severity === finding.severity ? finding : {...finding, severity}]
}

function same(left: Diagnostic, right: Diagnostic | undefined): boolean {
  return right !== undefined && bySource(left, right) === 0
}
