/**
 * Every diagnostic there is: its code, its default severity, its sentence. A code is stable for ever;
 * its help page is `generator/4-check/<code>.md`.
 */
import type {Severity} from '../model/program.ts'
import {linkCatalog} from './catalog/link.ts'
import {parseCatalog} from './catalog/parse.ts'
import {readCatalog} from './catalog/read.ts'
import {ruleCatalog} from './catalog/rules.ts'
import {verifyCatalog} from './catalog/verify.ts'

/** What a code stands for: `P` holds the words that its sentence needs. */
export interface Definition<P> {
  readonly severity: Severity
  /** What to do about it, as one sentence: the note of a diagnostic that has none of its own. */
  readonly advice: string
  readonly message: (params: P) => string
}

export const catalog = {
  ...readCatalog,
  ...parseCatalog,
  ...linkCatalog,
  ...ruleCatalog,
  ...verifyCatalog
}

export type DiagnosticCode = keyof typeof catalog

/** The words that a code's sentence needs. */
export type ParamsOf<C extends DiagnosticCode> = Parameters<(typeof catalog)[C]['message']>[0]
