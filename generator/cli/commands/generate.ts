import {relative, resolve} from 'node:path'
import type {Outcome} from '../../cache/run-cache.ts'
import {printableFile} from '../../diagnostics/text.ts'
import {defaults} from '../../options.ts'
import {stale, writtenSummary} from '../changes.ts'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {type Invocation, resolveInvocation} from '../invocation.ts'
import {report, summary} from '../report.ts'
import {runCached} from '../run.ts'
import {type Terminal, wantsColor} from '../terminal.ts'
import {type Ran, repeatable} from '../watch.ts'

interface GenerateFlags extends OptionFlags, PrintingFlags {
  readonly check?: boolean
  readonly force?: boolean
  readonly watch?: boolean
}

/** `typedown generate [paths…] --out DIR`: interfaces, validators and factories from pages. */
export const generate: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('generate')
    .summary('generate TypeScript from the pages')
    .description(
      'Generate interfaces, validators and mock factories from the pages. Only files that differ are written, and either all of them or none: errors in the pages leave the output as it was.'
    )
  addPrintingFlags(addOptionFlags(addPaths(command)))
    .optionsGroup('Writing:')
    .option('--check', 'write nothing; fail if the generated code is out of date')
    .option('--force', 'overwrite files that Typedown did not create')
    .option('-w, --watch', 'regenerate whenever a page, the config or a template changes')
    .addHelpText(
      'after',
      examples([
        ['typedown generate docs --out src/api', 'every page in docs'],
        ['typedown generate --check', 'in CI: fail if the code is out of date'],
        ['typedown generate --emit types,validators', 'without factories'],
        [
          'typedown generate --unknown-properties refuse --enums open',
          'refuse unknown properties, allow unknown members'
        ],
        ['typedown generate --watch', 'regenerate while you write']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], flags: GenerateFlags, cache) => {
          const invocation = await resolveInvocation(paths, flags, terminal)
          const {check: dryRun = false, force = false} = flags
          const options = {...invocation.options, dryRun, force}
          return await conclude(await runCached(options, flags, terminal, cache), flags, terminal, invocation)
        })
      )
    )
}

/** Says how it ended. */
async function conclude(
  result: Outcome,
  flags: GenerateFlags,
  terminal: Terminal,
  invocation: Invocation
): Promise<Ran> {
  const out = folderName(invocation, terminal)
  const found = summary(result, flags, terminal, invocation.options.maxWarnings)
  const isData = flags.format !== undefined && flags.format !== 'pretty' && flags.format !== 'plain'
  const to = isData ? terminal.stderr : terminal.stdout
  const ending = (exitCode: ExitCode, lines: readonly string[], differences = ''): Ran => ({
    invocation,
    exitCode,
    found: result.diagnostics,
    print: (diagnostics) => {
      report({...result, diagnostics}, flags, terminal, invocation.options)
      if (differences !== '') to.write(differences)
    },
    lines: flags.quiet ? [] : lines
  })
  const {written} = result
  if (!written) return ending(1, [`${found}; nothing written`])
  const lines = written.kept.length > 0 ? [found, keptLine(written.kept, out)] : [found]
  if (!flags.check) return ending(0, [...lines, `${out}: ${writtenSummary(written)}`])
  if (written.changes.length === 0) return ending(0, [...lines, `${out} is up to date`])
  const outOfDate = `${out} is out of date; generating again gives ${writtenSummary(written)}`
  return ending(
    1,
    [...lines, outOfDate],
    await stale(written.changes, wantsColor(to, terminal.env, flags.color))
  )
}

/** Said once: the manifest no longer lists them. */
function keptLine([first, ...others]: readonly string[], out: string): string {
  const more = others.length > 0 ? ` and ${others.length} more are listed` : ' is listed'
  return `${out}: ${first}${more} in the manifest, but what is there was not written by Typedown: not removed`
}

function folderName({options: {cwd, out = defaults.out}}: Invocation, terminal: Terminal): string {
  const folder = resolve(cwd, out)
  const name = relative(terminal.cwd, folder)
  return printableFile(name.startsWith('..') ? folder : name || '.')
}
