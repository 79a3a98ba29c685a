import type {Details} from '../diagnostics/diagnostic.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program, Severity, SourceRange} from '../model/program.ts'
import type {LinkResolver} from './link-resolver.ts'
import type {Lookup} from './lookup.ts'

/** What a rule looks at: all pages and what they say together. */
export interface RuleContext {
  readonly program: Program
  /** Sorted by file. */
  readonly pages: readonly Page[]
  /** Resolves the pages' links. */
  readonly links: LinkResolver
  /** Names and places of the program. */
  readonly lookup: Lookup
}

/** Makes a finding of the rule: where, the parameters of its message, and what may be said beyond it. */
export type Report<P> = (source: SourceRange, params: P, details?: Details) => Diagnostic

/** One thing that pages can get wrong. Its code is the name of its folder. */
export type Rule<P> = AboutRule<P> & (RuleOfAll<P> | RuleOfPages<P>)

interface RuleOfAll<P> {
  readonly perPage?: never
  /** Pure: the same context gives the same findings. Absent where another phase reports the code. */
  check?(context: RuleContext, report: Report<P>): Iterable<Diagnostic>
}

/** Looks at one page at a time, and at nothing else: what it finds is cached with the page. */
interface RuleOfPages<P> {
  readonly perPage: true
  check(context: Pick<RuleContext, 'pages'>, report: Report<P>): Iterable<Diagnostic>
}

interface AboutRule<P> {
  /** What it is about, where it is not pages as such: files that cannot be read, examples of API pages, or recorded traffic. */
  readonly subject?: 'file' | 'example' | 'traffic'
  readonly severity: Severity
  /** What to do about it, in a sentence or two: the note of a finding that has none of its own. */
  readonly advice: string
  /** Whether what its findings expect is right for sure, so that `typedown lint --fix` applies it. */
  readonly fixable?: boolean
  message(params: P): string
}

/**
 * Types the parameters of a rule by its message.
 *
 * @example
 * defineRule({
 *   severity: 'warning',
 *   advice: 'Remove one of the two rows.',
 *   message: (it: {name: string}) => `The member \`${it.name}\` is listed twice.`,
 *   *check({pages}, report) {
 *     …
 *     yield report({file, ...place}, {name})
 *   }
 * })
 */
export function defineRule<P extends object>(rule: Rule<P>): Rule<P> {
  return rule
}
