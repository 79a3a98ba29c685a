import type {CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {coverageLines} from '../coverage.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {startProgress} from '../progress.ts'
import {repeatable} from '../watch.ts'

interface VerifyFlags extends OptionFlags, PrintingFlags {
  readonly api?: readonly string[]
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
  readonly verbose?: boolean
}

/** `typedown verify [paths…] --api GLOB`: where examples contradict the documented types. */
export const verify: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('verify')
    .summary('find examples that contradict the documented types')
    .description(
      'Find HTTP and JSON examples that contradict the documented types. The options of the config decide what may be ' +
        'absent or null, as in generated validators. Writes nothing, except a baseline with --update-baseline.'
    )
  addPrintingFlags(addOptionFlags(addPaths(command)), 'say why examples name no type')
    .option('--statistics', 'count findings by code, instead of listing them')
    .optionsGroup('Running:')
    .option('--update-baseline', `record all findings in the baseline (default: ${baselineName})`)
    .option('-w, --watch', 'verify again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown verify docs/resources --api docs/api', 'examples in docs/api, types in docs/resources'],
        ['typedown verify docs', 'types and examples in the same pages'],
        ['typedown verify docs --rule example-unknown-property=off', 'disable a rule'],
        ['typedown verify docs --max-warnings 0', 'fail on warnings']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], {api, ...flags}: VerifyFlags, cache) => {
          const invocation = await resolveInvocation(paths, flags, terminal)
          const {verifyExamples} = await import('../../verify-examples.ts')
          const pages = cache ? {parsedPages: cache.parsedPages} : {}
          const where = api ? {api, apiFrom: terminal.cwd} : {}
          const find = async (options: CompileOptions) => {
            const {onPhase, stop} = startProgress(flags, terminal)
            return await verifyExamples({...options, ...where, ...pages, onPhase}).finally(stop)
          }
          if (flags.updateBaseline) {
            const {isExampleCode: reports} = await import('../../4-check/check.ts')
            return {
              invocation,
              exitCode: await updateBaseline(invocation, {find, reports}, flags, terminal),
              lines: []
            }
          }
          const result = await find(invocation.options)
          const ran = conclude(result, flags, terminal, invocation)
          const more = flags.quiet ? [] : coverageLines(result.coverage, flags.verbose === true)
          return {...ran, lines: [...ran.lines, ...more]}
        })
      )
    )
}
