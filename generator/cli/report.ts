import {relative, resolve} from 'node:path'
import pc from 'picocolors'
import {slashed} from '../1-read/slashed.ts'
import type {Compilation} from '../compile.ts'
import {tally} from '../diagnostics/printers/printer.ts'
import {printers} from '../diagnostics/printers/printers.ts'
import {counted, printableFile} from '../diagnostics/text.ts'
import type {Diagnostic, SourceRange} from '../model/program.ts'
import {defaults, type Options} from '../options.ts'
import type {PrintingFlags} from './flags.ts'
import {helpPage} from './help-pages.ts'
import {limitFindings} from './limit-findings.ts'
import {type Output, type Terminal, wantsColor} from './terminal.ts'
import {packageVersion} from './version.ts'

/** Where to print, and how much. */
interface Where extends Pick<Options, 'maxFindings'> {
  readonly cwd: string
  readonly to?: Output
}

/** What is reported, and where from. */
export type Reported = Pick<Compilation, 'diagnostics' | 'sources' | 'timings'>

/**
 * Prints findings to one stream. Only they go there; what is said about the run goes to standard error, so that
 * a pipe gets clean data. Formats for programs have all findings, the others `maxFindings` of each page.
 */
export function report(
  {diagnostics, sources, timings}: Reported,
  flags: PrintingFlags,
  terminal: Terminal,
  {cwd, to = terminal.stdout, maxFindings = defaults.maxFindings}: Where
): void {
  const format = flags.format ?? (to.isTTY ? 'pretty' : 'plain')
  const lines = new Map<string, readonly string[]>()
  const rename = renamer(cwd, terminal.cwd)
  const byFile = new Map(sources.map((source) => [rename(source.file), source]))
  const asked = flags.quiet ? diagnostics.filter(({severity}) => severity === 'error') : diagnostics
  const isComplete = format === 'json' || format === 'sarif'
  const {shown, omitted} = limitFindings(asked, isComplete ? Number.POSITIVE_INFINITY : maxFindings)
  const text = printers[format]({
    diagnostics: shown.map((it) => renamed(it, rename)),
    linesOf: (file) => {
      const cached = lines.get(file) ?? byFile.get(file)?.text.split('\n') ?? []
      lines.set(file, cached)
      return cached
    },
    helpOf: helpPage,
    color: wantsColor(to, terminal.env, flags.color),
    width: to.columns || 100,
    version: packageVersion()
  })
  if (text !== '')
    to.write(format === 'pretty' ? `${text}\nFor help, run: typedown explain <code>\n\n` : text)
  for (const [file, number] of omitted) {
    const name = printableFile(rename(file))
    terminal.stderr.write(`and ${number} more in ${name}; to see them, raise --max-findings\n`)
  }
  if (flags.timings) terminal.stderr.write(timingLine(timings))
}

/**
 * What was found, in a few words.
 *
 * @example
 * summary(compilation, flags, terminal) // '1 error, 2 warnings in 37 pages'
 * summary(compilation, flags, terminal, 0) // '2 warnings in 37 pages, more than the 0 warnings allowed'
 */
export function summary(
  {diagnostics, sources}: Reported,
  flags: PrintingFlags,
  terminal: Terminal,
  maxWarnings = Number.POSITIVE_INFINITY
): string {
  const {red, yellow, green} = pc.createColors(wantsColor(terminal.stderr, terminal.env, flags.color))
  const {error, warning, info} = tally(diagnostics)
  const found = [
    ...(error > 0 ? [red(counted(error, 'error'))] : []),
    ...(warning > 0 ? [yellow(counted(warning, 'warning'))] : []),
    ...(info > 0 ? [counted(info, 'note')] : [])
  ]
  const pages = counted(sources.length, 'page')
  const tooMany = warning > maxWarnings ? `, more than the ${counted(maxWarnings, 'warning')} allowed` : ''
  return found.length === 0
    ? `${green('no findings')} in ${pages}`
    : `${found.join(', ')} in ${pages}${tooMany}`
}

/** Files are named from the config's folder; people think from theirs. */
function renamer(from: string, to: string): (file: string) => string {
  return from === to ? (file) => file : (file) => slashed(relative(to, resolve(from, file)))
}

function renamed(it: Diagnostic, rename: (file: string) => string): Diagnostic {
  const moved = (source: SourceRange): SourceRange => ({...source, file: rename(source.file)})
  const related = it.related?.map(({message, source}) => ({message, source: moved(source)}))
  return {...it, source: moved(it.source), ...(related ? {related} : {})}
}

/** `read 12 ms, parse 160 ms, …, all 204 ms` */
export function timingLine(timings: Reported['timings']): string {
  const total = timings.reduce((sum, {milliseconds}) => sum + milliseconds, 0)
  const parts = timings.map(({phase, milliseconds}) => `${phase} ${milliseconds.toFixed(0)} ms`)
  return `${[...parts, `all ${total.toFixed(0)} ms`].join(', ')}\n`
}
