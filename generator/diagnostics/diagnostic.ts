import type {Diagnostic, SourceRange} from '../model/program.ts'
import {catalog, type DiagnosticCode, type ParamsOf} from './catalog.ts'

/** What a diagnostic may say beyond its sentence. */
export type Details = Pick<Diagnostic, 'expected' | 'actual' | 'note' | 'related'>

/**
 * A diagnostic of the catalog at a place, with its default severity, and with its advice for a note.
 *
 * @example
 * diagnostic('duplicate-property', place, {name: 'code'}, {related: [{message: 'first here', source}]})
 */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  source: SourceRange,
  params: ParamsOf<C>,
  details: Details = {}
): Diagnostic {
  const {severity, advice, message} = catalog[code] as {
    severity: Diagnostic['severity']
    advice: string
    message: (params: ParamsOf<C>) => string
  }
  return {
    code,
    severity,
    message: message(params),
    source,
    note: advice,
    ...details,
    url: `typedown/rules/${code}.md`
  }
}
