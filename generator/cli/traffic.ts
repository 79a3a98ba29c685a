/** `typedown verify --traffic`: what recorded messages say of the docs. */
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Diagnostic, Severity} from '../model/program.ts'
import type {TrafficVerification, VerifyTrafficOptions} from '../verify-traffic.ts'
import {conclude} from './conclude.ts'
import type {PrintingFlags} from './flags.ts'
import type {Invocation} from './invocation.ts'
import {startProgress} from './progress.ts'
import {type Terminal, wantsColor} from './terminal.ts'
import {trafficLines} from './traffic-lines.ts'
import type {Ran} from './watch.ts'

export interface TrafficFlags extends PrintingFlags {
  readonly traffic?: readonly string[]
  readonly minCount?: number
  readonly failOn?: Severity
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly statistics?: boolean
}

/** The severities at which a run fails, by the word that `--fail-on` takes. */
export const failing = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info']
} as const satisfies {readonly [severity in Severity]: readonly Severity[]}

/** Reads `--min-count`. */
export function positiveCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--min-count ${text}: expected a positive integer`)
  return Number(text)
}

/** Compares recorded messages with the pages, and with `--fix` adds to them what is missing. */
export async function verifyRecorded(
  recorded: Pick<VerifyTrafficOptions, 'traffic' | 'api' | 'apiFrom'>,
  flags: TrafficFlags,
  terminal: Terminal,
  invocation: Invocation
): Promise<Ran> {
  const {verifyTraffic} = await import('../verify-traffic.ts')
  const {onPhase, stop} = startProgress(flags, terminal)
  const {minCount, failOn = 'error'} = flags
  const result = await verifyTraffic({
    ...invocation.options,
    ...recorded,
    trafficFrom: terminal.cwd,
    ...(minCount === undefined ? {} : {minCount}),
    onPhase
  }).finally(stop)
  const {left, lines} = await fixed(result, flags, terminal, invocation)
  const isFine =
    result.ok && !left.some(({severity}) => (failing[failOn] as readonly Severity[]).includes(severity))
  const ran = conclude({...result, diagnostics: left, ok: isFine}, flags, terminal, [invocation])
  if (flags.quiet) return ran
  return {...ran, lines: [...lines, ...ran.lines, ...trafficLines(result, flags.verbose === true)]}
}

/** The findings that are left when what is certain was added to the pages. */
async function fixed(
  {diagnostics, sources}: TrafficVerification,
  flags: TrafficFlags,
  terminal: Terminal,
  {options}: Invocation
): Promise<{readonly left: readonly Diagnostic[]; readonly lines: readonly string[]}> {
  if (!flags.fix && !flags.fixDryRun) return {left: diagnostics, lines: []}
  const {cwd} = options
  const {fixOnce, fixedDifferences, fixedSummary, writeFixed} = await import('./fix.ts')
  const {readsBack} = await import('../traffic-fixes.ts')
  const pages = fixOnce({sources, diagnostics}, cwd).filter((page) => readsBack(page, options))
  if (flags.fix) await writeFixed(pages, cwd)
  else
    terminal.stderr.write(
      await fixedDifferences(pages, wantsColor(terminal.stderr, terminal.env, flags.color))
    )
  const applied = new Set(pages.flatMap((page) => page.applied))
  return {
    left: diagnostics.filter((finding) => !applied.has(finding)),
    lines: pages.length === 0 ? [] : [`${flags.fix ? 'fixed' : 'would fix'} ${fixedSummary(pages)}`]
  }
}
