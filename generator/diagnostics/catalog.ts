/**
 * Every diagnostic there is: its code, its default severity, its sentence. A code is stable for ever;
 * its help page is `generator/4-check/pages/<code>.md`.
 */
import {linkCatalog} from './catalog/link.ts'
import {parseCatalog} from './catalog/parse.ts'
import {readCatalog} from './catalog/read.ts'
import {ruleCatalog} from './catalog/rules.ts'
import {verifyCatalog} from './catalog/verify.ts'

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
