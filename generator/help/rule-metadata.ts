import {catalog} from '../diagnostics/catalog.ts'
import type {Severity} from '../model/program.ts'
import {help} from './help.ts'

/** What tools that show findings want to know of a code: SARIF's `reportingDescriptor`, in our words. */
export interface RuleMetadata {
  readonly code: string
  readonly severity: Severity
  /** One line. */
  readonly summary: string
  /** The whole help page. */
  readonly markdown: string
  /** Path inside the package. */
  readonly url: string
}

/**
 * Of every code in the catalog, or of those given, sorted.
 *
 * @example
 * ruleMetadata(['row-width'])[0]?.url // 'typedown/rules/row-width.md'
 */
export function ruleMetadata(codes: Iterable<string> = Object.keys(catalog)): RuleMetadata[] {
  const severities: {readonly [code: string]: {readonly severity: Severity}} = catalog
  return [...new Set(codes)].sort().map((code) => {
    const page = help(code)
    return {
      code,
      severity: severities[code]?.severity ?? 'warning',
      summary: page?.summary ?? code,
      markdown: page?.markdown ?? '',
      url: `typedown/rules/${code}.md`
    }
  })
}
