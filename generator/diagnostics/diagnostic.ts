import type {Diagnostic, SourceRange} from '../model/program.ts'
import {catalog} from './catalog.ts'
import {type DiagnosticCode, isCode} from './codes.ts'

/** What a diagnostic may say beyond its message. */
export type Details = Pick<Diagnostic, 'expected' | 'actual' | 'note' | 'related'>

/** What a code is about: a file that cannot be read, an example, recorded traffic, or else a page. */
export function subjectOf(code: string): 'file' | 'example' | 'traffic' | 'page' {
  return (isCode(code) && catalog[code].subject) || 'page'
}

/** The parameters of a code's message. */
export type ParamsOf<C extends DiagnosticCode> = Parameters<(typeof catalog)[C]['message']>[0]

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
