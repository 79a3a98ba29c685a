import type {Compilation} from '../compile.ts'
import type {PrintingFlags} from './flags.ts'
import type {Invocation} from './invocation.ts'
import {type Reported, report, summary} from './report.ts'
import {printStatistics} from './statistics.ts'
import type {Terminal} from './terminal.ts'

/** Prints what was found, or how often, and a line of summary; gives the exit code of a command that only reads. */
export function conclude(
  result: Reported & Pick<Compilation, 'ok'>,
  flags: PrintingFlags & {readonly statistics?: boolean},
  terminal: Terminal,
  options: Invocation['options']
): 0 | 1 {
  if (flags.statistics) printStatistics(result, flags, terminal)
  else report(result, flags, terminal, options)
  if (!flags.quiet) terminal.stderr.write(`${summary(result, flags, terminal, options.maxWarnings)}\n`)
  return result.ok ? 0 : 1
}
