import type {Diagnostic, Severity} from '../model/program.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

export interface LimitedFindings {
  readonly shown: readonly Diagnostic[]
  /** How many findings of which pages are not shown. */
  readonly omitted: ReadonlyMap<string, number>
}

/**
 * At most so many findings of each page, in their order. Errors are kept before warnings, and warnings before notes:
 * whatever fails a run is seen.
 *
 * @example
 * limitFindings(diagnostics, 200).omitted // Map {'docs/user.md' => 312}
 */
export function limitFindings(diagnostics: readonly Diagnostic[], maximum: number): LimitedFindings {
  const shown = new Set<Diagnostic>()
  const numbers = new Map<string, number>()
  for (const severity of severities) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue
      const {file} = diagnostic.source
      const number = (numbers.get(file) ?? 0) + 1
      numbers.set(file, number)
      if (number <= maximum) shown.add(diagnostic)
    }
  }
  const omitted = [...numbers]
    .filter(([, number]) => number > maximum)
    .map(([file, number]) => [file, number - maximum] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {shown: diagnostics.filter((it) => shown.has(it)), omitted: new Map(omitted)}
}
