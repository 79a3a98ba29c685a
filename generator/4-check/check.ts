import {verifyCatalog} from '../diagnostics/catalog/verify.ts'
import type {DiagnosticCode} from '../diagnostics/catalog.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'
import {withoutConsequences} from './consequences.ts'
import {lookupIn} from './lookup.ts'
import {rules} from './rules.ts'
import {settle} from './settle.ts'
import {type NamesIn, siteOf} from './site.ts'

/**
 * Runs every rule and settles all findings, those of parsing and linking included: severities of the options,
 * silences of the pages, in order of place. `namesIn` knows what lies in the folders of the pages beside them.
 *
 * @example
 * check(program, pages, {...defaults, rules: {'missing-description': 'off'}})
 */
export function check(
  program: Program,
  pages: readonly Page[],
  options: Pick<ResolvedOptions, 'rules' | 'overrides' | 'namespace'>,
  namesIn?: NamesIn
): Diagnostic[] {
  const {namespace} = options
  const context = {program, pages, namespace, site: siteOf(pages, namesIn), lookup: lookupIn(program)}
  const found = rules.filter(({code}) => mayShow(code, options)).flatMap((rule) => [...rule.check(context)])
  return settle(withoutConsequences([...program.diagnostics, ...found], pages), {
    documents: pages.map((page) => page.document),
    options,
    gives: checkGives
  })
}

/** Whether the code is one of checking's, or of what goes before it; the others are for examples. */
export function checkGives(code: string): boolean {
  return !Object.hasOwn(verifyCatalog, code)
}

/** Whether any page may show the code: a rule that is off everywhere need not run. */
function mayShow(
  code: DiagnosticCode,
  {rules, overrides}: Pick<ResolvedOptions, 'rules' | 'overrides'>
): boolean {
  return rules[code] !== 'off' || overrides.some((override) => (override.rules[code] ?? 'off') !== 'off')
}
