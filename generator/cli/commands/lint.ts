import type {CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {runCached, runOnce} from '../run.ts'
import {repeatable} from '../watch.ts'

interface LintFlags extends OptionFlags, PrintingFlags {
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
}

/** `typedown lint [paths…]`: what is wrong with the pages. */
export const lint: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('lint')
    .summary('find mistakes in the pages')
    .description(
      'Find mistakes in the pages. Only the given pages are reported on; links and types are resolved among all pages ' +
        'of the config and those in the same folders. Writes nothing, except a baseline with --update-baseline.'
    )
  addPrintingFlags(addOptionFlags(addPaths(command)))
    .option('--statistics', 'count findings by code, instead of listing them')
    .optionsGroup('Running:')
    .option('--update-baseline', `record all findings in the baseline (default: ${baselineName})`)
    .option('-w, --watch', 'lint again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown lint docs', 'every page in docs'],
        ['typedown lint docs/user.md', 'one page'],
        ["typedown lint 'docs/**/*.md' '!docs/legacy'", 'a glob, without a folder'],
        ['typedown lint --rule missing-description=off', 'disable a rule'],
        ['typedown lint --max-warnings 0', 'fail on warnings'],
        ['typedown lint --statistics', 'count findings by code'],
        ['typedown lint --format github', 'annotations in a pull request'],
        ['typedown lint --format sarif > typedown.sarif', 'for code scanning']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], flags: LintFlags, cache) => {
          const invocation = await resolveInvocation(paths, flags, terminal)
          const {contextPaths} = invocation
          const checking = {
            ...(contextPaths ? {contextPaths} : {}),
            until: 'check',
            checkExamples: true
          } as const
          const find = (options: CompileOptions) => runOnce({...options, ...checking}, flags, terminal)
          if (flags.updateBaseline) {
            const {isPageCode} = await import('../../4-check/check.ts')
            const reports = invocation.options.examples === false ? isPageCode : () => true
            return {
              invocation,
              exitCode: await updateBaseline(invocation, {find, reports}, flags, terminal),
              lines: []
            }
          }
          const result = await runCached({...invocation.options, ...checking}, flags, terminal, cache)
          return conclude(result, flags, terminal, invocation)
        })
      )
    )
}
