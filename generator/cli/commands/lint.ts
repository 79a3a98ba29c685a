import type {CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {addPaths, addPrintingFlags, addReadingFlags, type PrintingFlags, type ReadingFlags} from '../flags.ts'
import {runOnce} from '../run.ts'
import {settle} from '../settle.ts'
import {repeatable} from '../watch.ts'

interface LintFlags extends ReadingFlags, PrintingFlags {
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
}

/** `typedown lint [paths…]`: what is wrong with the pages. */
export const lint: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('lint')
    .summary('say what is wrong with the pages')
    .description(
      'Say what is wrong with the pages, each finding with its place. Pages that are named are checked among those of ' +
        'the config and those beside them, of which nothing is reported. Writes nothing but a baseline, when asked to.'
    )
  addPrintingFlags(addReadingFlags(addPaths(command)))
    .option('--statistics', 'print how often each code occurs, instead of every finding')
    .optionsGroup('Running:')
    .option(
      '--update-baseline',
      `write all findings of now to the baseline, ${baselineName} if none is named`
    )
    .option('-w, --watch', 'lint again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown lint docs', 'every page below docs'],
        ['typedown lint docs/user.md', 'one page, among the others'],
        ["typedown lint 'docs/**/*.md' '!docs/legacy'", 'with a glob, and without a folder'],
        ['typedown lint --rule missing-description=off', 'a rule switched off'],
        ['typedown lint --max-warnings 0', 'warnings fail too'],
        ['typedown lint --statistics', 'what is most frequent?'],
        ['typedown lint --format github', 'annotations in a pull request'],
        ['typedown lint --format sarif > typedown.sarif', 'for code scanning']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (memory, paths: string[], flags: LintFlags) => {
          const settled = await settle(paths, flags, terminal)
          const {among} = settled
          const find = (options: CompileOptions) =>
            runOnce({...options, ...(among ? {among} : {}), until: 'check', memory}, flags, terminal)
          if (flags.updateBaseline) {
            const {checkGives: gives} = await import('../../4-check/check.ts')
            return {settled, exitCode: await updateBaseline(settled, {find, gives}, flags, terminal)}
          }
          const result = await find(settled.options)
          return {settled, exitCode: conclude(result, flags, terminal, settled.options)}
        })
      )
    )
}
