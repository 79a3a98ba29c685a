import {resolve} from 'node:path'
import type {Outcome} from '../cache/run-cache.ts'
import {codeFrame} from '../diagnostics/code-frame.ts'
import {tally} from '../diagnostics/printers/printer.ts'
import {counted, printable} from '../diagnostics/text.ts'
import type {ViteError} from './types.ts'

/** Of what pages are right enough to generate code from them: `4 warnings in 36 pages`; empty where nothing is wrong. */
export function warningsOf({ok, diagnostics, sources}: Outcome): string {
  const {warning} = tally(diagnostics)
  return ok && warning > 0
    ? `typedown: ${counted(warning, 'warning')} in ${counted(sources.length, 'page')}; to see them, run: typedown lint`
    : ''
}

/** The first error, and how many more there are. `cwd` is the folder that files are named relative to. */
export function failureOf({diagnostics, sources}: Outcome, cwd: string): ViteError {
  const {error, warning} = tally(diagnostics)
  const first = diagnostics.find(({severity}) => severity === 'error')
  if (!first)
    return {
      plugin: 'typedown',
      message: `${counted(warning, 'warning')}, more than \`maxWarnings\` allows`,
      stack: ''
    }
  const {source, code, message, note} = first
  const file = resolve(cwd, source.file)
  const lines = sources.find((one) => one.file === source.file)?.text.split('\n') ?? []
  const frame = codeFrame(lines, source, 100)
  const more = error > 1 ? ` (and ${counted(error - 1, 'more error')})` : ''
  return {
    plugin: 'typedown',
    message: printable(`${code}: ${message}${more}${note ? ` ${note}` : ''}`),
    stack: '',
    id: file,
    loc: {file, line: source.line, column: source.column - 1},
    ...(frame
      ? {frame: `${source.line} | ${frame.line}\n${' '.repeat(`${source.line}`.length)} | ${frame.mark}`}
      : {})
  }
}
