import {type Command, Option} from 'commander'
import type {CompileOptions} from '../../compile.ts'
import {baselineName} from '../../config/names.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {updateBaseline} from '../baseline.ts'
import {type AddCommand, examples} from '../command.ts'
import {conclude} from '../conclude.ts'
import {coverageLines} from '../coverage.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags} from '../flags.ts'
import {onlyProject, resolveInvocations} from '../invocation.ts'
import {startProgress} from '../progress.ts'
import {together, withSharedTypes} from '../projects.ts'
import {failing, positiveCount, type TrafficFlags, verifyRecorded} from '../traffic.ts'
import {repeatable} from '../watch.ts'

interface VerifyFlags extends OptionFlags, Omit<TrafficFlags, 'color'> {
  readonly api?: readonly string[]
  readonly color?: boolean
  readonly updateBaseline?: boolean
  readonly watch?: boolean
}

/** What makes no sense with recordings, and what makes none without. */
const ofExamples = ['updateBaseline', 'watch']

/** `typedown verify [paths…] --api GLOB`: where examples contradict the documented types; with `--traffic`, where recordings do. */
export const verify: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('verify')
    .summary('find examples or recorded traffic that contradict the documented types')
    .description(
      'Find HTTP and JSON examples that contradict the documented types, or with --traffic recorded messages that do. The ' +
        'options of the config decide what may be absent or null, as in generated validators. Writes nothing without ' +
        '--fix or --update-baseline.'
    )
  addTrafficFlags(
    addPrintingFlags(addOptionFlags(addPaths(command)), 'say what was not compared, and why').option(
      '--statistics',
      'count findings by code, instead of listing them'
    )
  )
    .optionsGroup('Running:')
    .option('--update-baseline', `record all findings in the baseline (default: ${baselineName})`)
    .option('-w, --watch', 'verify again whenever a page changes')
    .addHelpText(
      'after',
      examples([
        ['typedown verify docs/resources --api docs/api', 'examples in docs/api, types in docs/resources'],
        ['typedown verify docs', 'types and examples in the same pages'],
        ['typedown verify docs --traffic traffic.har', 'what recorded messages say of the docs'],
        ['typedown verify --traffic logs/ --fix', 'add undocumented properties and members'],
        ['typedown verify docs --rule example-unknown-property=off', 'disable a rule'],
        ['typedown verify docs --max-warnings 0', 'fail on warnings']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], {api, ...flags}: VerifyFlags, cache) => {
          const invocations = await withSharedTypes(await resolveInvocations(paths, flags, terminal))
          const where = api ? {api, apiFrom: terminal.cwd} : {}
          if (flags.traffic)
            return await verifyRecorded(
              {...where, traffic: flags.traffic},
              flags,
              terminal,
              onlyProject(invocations, '--traffic')
            )
          requireTraffic(flags)
          const {verifyExamples} = await import('../../verify-examples.ts')
          const pages = cache ? {parsedPages: cache.parsedPages} : {}
          const find = async (options: CompileOptions) => {
            const {onPhase, stop} = startProgress(flags, terminal)
            return await verifyExamples({...options, ...where, ...pages, onPhase}).finally(stop)
          }
          if (flags.updateBaseline) {
            const {isExampleCode: reports} = await import('../../4-check/check.ts')
            const invocation = onlyProject(invocations, '--update-baseline')
            return {
              invocations,
              exitCode: await updateBaseline(invocation, {find, reports}, flags, terminal),
              lines: []
            }
          }
          const results: Awaited<ReturnType<typeof find>>[] = []
          for (const {options} of invocations) results.push(await find(options))
          const ran = conclude(together(results), flags, terminal, invocations)
          const more = results.flatMap(({coverage}) => coverageLines(coverage, flags.verbose === true))
          return flags.quiet ? ran : {...ran, lines: [...ran.lines, ...more]}
        })
      )
    )
}

function addTrafficFlags(command: Command): Command {
  return command
    .optionsGroup('Traffic:')
    .addOption(
      new Option(
        '--traffic <files...>',
        'compare recorded messages in these files and folders: HAR, NDJSON or JSON; - reads standard input'
      ).conflicts(ofExamples)
    )
    .addOption(
      new Option(
        '--min-count <number>',
        'name undocumented members and properties that occur so often (default: 5)'
      ).argParser(positiveCount)
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 if there is such a finding: error (default), warning (or error) or info'
      ).choices(Object.keys(failing))
    )
    .option('--fix', 'add undocumented properties and members to the pages, and report what is left')
    .addOption(
      new Option('--fix-dry-run', 'show what --fix would change, and write nothing').conflicts(['fix'])
    )
}

function requireTraffic({minCount, failOn, fix, fixDryRun}: VerifyFlags): void {
  const [flag] = Object.entries({
    '--min-count': minCount,
    '--fail-on': failOn,
    '--fix': fix,
    '--fix-dry-run': fixDryRun
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  if (flag !== undefined) throw new UsageError(`${flag} needs --traffic`)
}
