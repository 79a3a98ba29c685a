import type {CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {addPaths, addPrintingFlags, addReadingFlags, type PrintingFlags, type ReadingFlags} from '../flags.ts'
import {startProgress} from '../progress.ts'
import {settle} from '../settle.ts'
import {repeatable} from '../watch.ts'

interface VerifyFlags extends ReadingFlags, PrintingFlags {
  readonly api?: readonly string[]
  readonly updateBaseline?: boolean
  readonly statistics?: boolean
  readonly watch?: boolean
}

/** `typedown verify [paths…] --api GLOB`: where examples contradict the documented types. */
export const verify: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('verify')
    .summary('say where examples contradict the documented types')
    .description(
      'Hold the HTTP and JSON examples of API pages against the types that the pages document, and say at the ' +
        'place in the example what contradicts them. What may be absent or null is judged by the options of the ' +
        'config, as in generated validators. Writes nothing but a baseline.'
    )
  addReadingFlags(addPaths(command)).option(
    '--api <path>',
    'file, folder or glob of the pages that hold examples; repeatable (default: those of the config, or the paths)',
    (path: string, earlier: readonly string[] = []) => [...earlier, path]
  )
  addPrintingFlags(command)
    .option('--statistics', 'print how often each code occurs, instead of every finding')
    .optionsGroup('Running:')
    .option(
      '--update-baseline',
      `write all findings of now to the baseline, ${baselineName} if none is named`
    )
    .option('-w, --watch', 'verify again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown verify docs/resources --api docs/api', 'examples of docs/api, types of docs/resources'],
        ['typedown verify docs', 'types and examples in the same pages'],
        ['typedown verify docs --rule example-unknown-property=off', 'without a kind of finding'],
        ['typedown verify docs --max-warnings 0', 'fail on any contradiction']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (memory, paths: string[], {api, ...flags}: VerifyFlags) => {
          const settled = await settle(paths, flags, terminal)
          const {verifyExamples, verifyGives: gives} = await import('../../verify-examples.ts')
          const where = api ? {api, apiFrom: terminal.cwd} : {}
          const find = async (options: CompileOptions) => {
            const {onPhase, stop} = startProgress(flags, terminal)
            return await verifyExamples({...options, ...where, memory, onPhase}).finally(stop)
          }
          if (flags.updateBaseline)
            return {settled, exitCode: await updateBaseline(settled, {find, gives}, flags, terminal)}
          const result = await find(settled.options)
          return {settled, exitCode: conclude(result, flags, terminal, settled.options)}
        })
      )
    )
}
