import {catalog} from '../diagnostics/catalog.ts'
import {codes, type DiagnosticCode, isCode} from '../diagnostics/codes.ts'
import {diagnostic, subjectOf} from '../diagnostics/diagnostic.ts'
import type {Coverage} from '../model/coverage.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'
import {withoutCascading} from './cascading.ts'
import {verifyAll} from './examples/verify.ts'
import {finalize} from './finalize.ts'
import {linkResolver, type NamesIn} from './link-resolver.ts'
import {lookupIn} from './lookup.ts'
import type {Report, Rule, RuleContext} from './rule.ts'

type RuleOptions = Pick<ResolvedOptions, 'rules' | 'overrides'>

/**
 * All findings of pages, those of reading, parsing and linking included: severities of the options, suppressions of the
 * pages, in order of place. `namesIn` knows what lies in the folders of the pages beside them, `findingsOf` what was found
 * in a page alone.
 *
 * @example
 * check(program, pages, {...defaults, rules: {'missing-description': 'off'}})
 */
export function check(
  program: Program,
  pages: readonly Page[],
  options: RuleOptions,
  namesIn?: NamesIn,
  findingsOf: (page: Page) => readonly Diagnostic[] = pageFindings
): Diagnostic[] {
  const context = {program, pages, links: linkResolver(pages, namesIn), lookup: lookupIn(program)}
  const shown = new Set(codes.filter((code) => mayShow(code, options)))
  const ofPages = pages.flatMap(findingsOf).filter(({code}) => isCode(code) && shown.has(code))
  const ofAll = [...shown].flatMap((code) => run(code, context))
  const documents = pages.map(({document}) => document)
  const findings = withoutCascading([...program.diagnostics, ...ofPages, ...ofAll], pages)
  return finalize(findings, {documents, options, reports: isPageCode})
}

/**
 * The same of the examples of API pages, which are compared with the types of the program; `unread` is what reading
 * the pages found.
 */
export function checkExamples(
  program: Program,
  pages: readonly Page[],
  options: ResolvedOptions,
  unread: readonly Diagnostic[] = []
): {readonly findings: Diagnostic[]; readonly coverage: Coverage} {
  const documents = pages.map(({document}) => document)
  const {findings, coverage} = verifyAll(program, pages, options)
  return {
    findings: finalize([...unread, ...findings], {documents, options, reports: isExampleCode}),
    coverage
  }
}

/** What recorded traffic says of pages, with severities of the options and suppressions of the pages, in order of place. */
export function checkTraffic(
  found: readonly Diagnostic[],
  pages: readonly Page[],
  options: RuleOptions
): Diagnostic[] {
  const documents = pages.map(({document}) => document)
  return finalize(found, {documents, options, reports: isTrafficCode})
}

const pageRules = codes.flatMap((code) => {
  const rule: Rule<object> = catalog[code]
  return rule.perPage ? [{code, rule}] : []
})

/** What the rules find that look at one page alone, whatever their severity. */
export function pageFindings(page: Page): Diagnostic[] {
  return pageRules.flatMap(({code, rule}) => [...rule.check({pages: [page]}, reporter(code))])
}

function run(code: DiagnosticCode, context: RuleContext): Diagnostic[] {
  const rule: Rule<object> = catalog[code]
  return rule.perPage ? [] : [...(rule.check?.(context, reporter(code)) ?? [])]
}

function reporter(code: DiagnosticCode): Report<object> {
  return (source, params, details) => diagnostic(code, source, params, details)
}

/** Whether `check` may give the code, or a phase before it. */
export function isPageCode(code: string): boolean {
  const subject = subjectOf(code)
  return subject !== 'example' && subject !== 'traffic'
}

/** Whether `checkExamples` may give the code. */
export function isExampleCode(code: string): boolean {
  return subjectOf(code) === 'example'
}

/** Whether `verify --traffic` may give the code. */
export function isTrafficCode(code: string): boolean {
  return subjectOf(code) === 'traffic'
}

/** Whether any page may show the code: a rule that is off everywhere need not run. */
function mayShow(code: DiagnosticCode, {rules, overrides}: RuleOptions): boolean {
  return rules[code] !== 'off' || overrides.some((override) => (override.rules[code] ?? 'off') !== 'off')
}
