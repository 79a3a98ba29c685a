import {codes, isCode} from '../diagnostics/codes.ts'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {didYouMean} from '../diagnostics/did-you-mean.ts'
import {bySource} from '../diagnostics/order.ts'
import type {Document} from '../model/document.ts'
import type {Diagnostic} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'
import {configuredSeverities, type SeverityOf} from './severity.ts'
import {type Silence, silences, silencesOf} from './silence.ts'

/** What decides which findings are shown, and how gravely. */
export interface Settling {
  readonly documents: readonly Document[]
  readonly options: Pick<ResolvedOptions, 'rules' | 'overrides'>
  /** Whether this run could have given the code; a silence of another command's code is left alone. */
  readonly gives: (code: string) => boolean
}

/**
 * Findings as the user wants them: configured severities, silences applied and held against their need,
 * each finding once, in order.
 *
 * @example
 * settle(found, {documents, options: {rules: {'row-width': 'off'}, overrides: []}, gives: () => true})
 */
export function settle(found: readonly Diagnostic[], {documents, options, gives}: Settling): Diagnostic[] {
  const severityOf = configuredSeverities(options)
  const silencesByFile = new Map(documents.map((document) => [document.file, silencesOf(document)]))
  const needed = new Set<Silence>()
  const loud = found.filter((finding) => {
    const matching = (silencesByFile.get(finding.source.file) ?? []).filter((it) => silences(it, finding))
    for (const silence of matching) needed.add(silence)
    return matching.length === 0
  })
  const unneeded = [...silencesByFile.values()]
    .flat()
    .filter((silence) => !needed.has(silence))
    .flatMap((silence) => complaint(silence, severityOf, gives))
  return [...loud, ...unneeded]
    .flatMap((finding) => withSeverity(finding, severityOf(finding.code, finding.source.file)))
    .sort(bySource)
    .filter((finding, index, all) => !same(finding, all[index - 1]))
}

/** What is wrong with a silence that silenced nothing; nothing, where its rule did not run. */
function complaint(silence: Silence, severityOf: SeverityOf, gives: Settling['gives']): Diagnostic[] {
  const {code, source, removal} = silence
  if (code === undefined) return [diagnostic('unused-silence', removal, {}, {expected: ['']})]
  if (!isCode(code)) {
    const [near] = didYouMean(code, codes)
    return [diagnostic('unknown-code', source, {code, near}, {actual: code, ...(near && {expected: [near]})})]
  }
  if (!gives(code) || severityOf(code, source.file) === 'off') return []
  return [diagnostic('unused-silence', removal, {code}, {expected: ['']})]
}

function withSeverity(finding: Diagnostic, severity: ReturnType<SeverityOf>): Diagnostic[] {
  if (severity === 'off') return []
  return [severity === undefined || severity === finding.severity ? finding : {...finding, severity}]
}

function same(left: Diagnostic, right: Diagnostic | undefined): boolean {
  return right !== undefined && bySource(left, right) === 0
}
