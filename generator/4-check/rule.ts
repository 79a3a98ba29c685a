import type {DiagnosticCode} from '../diagnostics/catalog.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic, Program} from '../model/program.ts'
import type {Lookup} from './lookup.ts'
import type {Site} from './site.ts'

/** What a rule looks at: all pages and what they say together. */
export interface RuleContext {
  readonly program: Program
  /** Sorted by file. */
  readonly pages: readonly Page[]
  /** Of names that state none. */
  readonly namespace: string
  /** Where links lead. */
  readonly site: Site
  /** Names and places of the program. */
  readonly lookup: Lookup
}

/** One thing that pages can get wrong. */
export interface Rule {
  /** The code that its findings bear; its page is `pages/<code>.md`. */
  readonly code: DiagnosticCode
  /** Pure: the same context gives the same findings. */
  readonly check: (context: RuleContext) => Iterable<Diagnostic>
}
