import pc from 'picocolors'
import type {Diagnostic, Severity} from '../model/program.ts'
import type {PrintingFlags} from './flags.ts'
import {type Reported, timingLine} from './report.ts'
import {type Terminal, wantsColor} from './terminal.ts'

/** How often a code was found, at one severity. */
interface Count {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly files: number
}

/**
 * How often each code occurs and in how many pages, the most frequent first.
 *
 * @example
 * statistics(diagnostics, {color: false})
 * // '   2  in 1 page    warning  broken-link\n   1  in 1 page    info     title-not-type\n'
 */
export function statistics(
  diagnostics: readonly Diagnostic[],
  {color, asJson = false}: {readonly color: boolean; readonly asJson?: boolean}
): string {
  const counts = countsOf(diagnostics)
  if (asJson) return `${JSON.stringify({version: 1, counts}, null, 2)}\n`
  const {bold, red, yellow, cyan} = pc.createColors(color)
  const paint = {error: red, warning: yellow, info: cyan}
  const width = Math.max(...counts.map(({count}) => String(count).length), 1)
  return counts
    .map(({code, severity, count, files}) => {
      const pages = `in ${files} ${files === 1 ? 'page' : 'pages'}`
      const start = `${String(count).padStart(width)}  ${pages.padEnd(width + 9)}`
      return `${start}  ${paint[severity](severity.padEnd(7))}  ${bold(code)}\n`
    })
    .join('')
}

/** Prints them in place of the findings. */
export function printStatistics(
  {diagnostics, timings}: Pick<Reported, 'diagnostics' | 'timings'>,
  flags: PrintingFlags,
  {stdout, stderr, env}: Terminal
): void {
  const color = wantsColor(stdout, env, flags.color)
  stdout.write(statistics(diagnostics, {color, asJson: flags.format === 'json'}))
  if (flags.timings) stderr.write(timingLine(timings))
}

function countsOf(diagnostics: readonly Diagnostic[]): Count[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const it of diagnostics) {
    const key = `${it.code} ${it.severity}`
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      const files = new Set(group.map(({source}) => source.file)).size
      return first ? [{code: first.code, severity: first.severity, count: group.length, files}] : []
    })
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}
