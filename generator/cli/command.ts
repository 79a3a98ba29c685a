/**
 * What a file of `commands/` exports, and what it is given. To add a command, write `commands/<name>.ts` with
 *
 *   export const explain: AddCommand = (program, {terminal, run}) => {
 *     program
 *       .command('explain')
 *       .description('…')
 *       .argument('<code>', '…')
 *       .addHelpText('after', examples([['typedown explain broken-link', 'what that means']]))
 *       .action(run((code: string) => {
 *         terminal.stdout.write(`…`)
 *         return 0
 *       }))
 *   }
 *
 * and list it in `commands.ts`. Heavy modules are imported inside the action (`await import('../../compile.ts')`), so
 * that `--help` starts at once. For options that several commands share, see `options/declarations.ts`; options and config
 * together become compile options in `invocation.ts`; `report.ts` prints diagnostics. Throw a `UsageError` for
 * what the user asked wrongly: one line, exit code 2.
 */
import type {Command} from 'commander'
import type {Terminal} from './terminal.ts'

/** 0: fine. 1: the pages have faults, or what was to be checked does not hold. 2: it could not be done as asked. */
export type ExitCode = 0 | 1 | 2

export interface Session {
  readonly terminal: Terminal
  /** Makes an action of a function that returns the exit code. */
  readonly run: <A extends unknown[]>(
    work: (...given: A) => ExitCode | Promise<ExitCode>
  ) => (...given: A) => Promise<void>
}

export type AddCommand = (program: Command, session: Session) => void

/**
 * The end of a command's help.
 *
 * @example
 * examples([['typedown lint docs', 'all pages in docs']])
 * // '\nExamples:\n  $ typedown lint docs   all pages in docs\n\nPaths, config and exit codes: typedown --help\n'
 */
export function examples(rows: readonly (readonly [line: string, means: string])[]): string {
  const width = Math.max(...rows.map(([line]) => line.length))
  const lines = rows.map(([line, means]) => `  $ ${line.padEnd(width)}   ${means}`)
  return `\nExamples:\n${lines.join('\n')}\n\nPaths, config and exit codes: typedown --help\n`
}
