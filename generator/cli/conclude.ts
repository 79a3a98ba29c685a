import type {Compilation} from '../compile.ts'
import type {PrintingFlags} from './flags.ts'
import type {Invocation} from './invocation.ts'
import {type Reported, report, summary} from './report.ts'
import {printStatistics} from './statistics.ts'
import type {Terminal} from './terminal.ts'
import type {Ran} from './watch.ts'

/** How a command ends that only reads: with what was found, or how often, and a line of summary. */
export function conclude(
  result: Reported & Pick<Compilation, 'ok'>,
  flags: PrintingFlags & {readonly statistics?: boolean},
  terminal: Terminal,
  invocations: readonly Invocation[]
): Ran {
  const {cwd = terminal.cwd, maxFindings, maxWarnings} = invocations[0]?.options ?? {}
  return {
    invocations,
    exitCode: result.ok ? 0 : 1,
    found: result.diagnostics,
    print: (diagnostics) =>
      flags.statistics
        ? printStatistics(result, flags, terminal)
        : report({...result, diagnostics}, flags, terminal, {cwd, ...(maxFindings && {maxFindings})}),
    lines: flags.quiet ? [] : [summary(result, flags, terminal, maxWarnings)]
  }
}
