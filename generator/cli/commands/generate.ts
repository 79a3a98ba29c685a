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
import {repeatable} from '../watch.ts'

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
        repeatable(terminal, async (parsedPages, paths: string[], flags: GenerateFlags) => {
          const invocation = await resolveInvocation(paths, flags, terminal)
          const {check: dryRun = false, force = false} = flags
          const result = await runCached({...invocation.options, dryRun, force, parsedPages}, flags, terminal)
          report(result, flags, terminal, invocation.options)
          return {invocation, exitCode: await conclude(result, flags, terminal, invocation)}
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
): Promise<ExitCode> {
  const out = folderName(invocation, terminal)
  const found = summary(result, flags, terminal, invocation.options.maxWarnings)
  const say = (text: string): void => {
    if (!flags.quiet) terminal.stderr.write(`${text}\n`)
  }
  const {written} = result
  if (!written) {
    say(`${found}; nothing written`)
    return 1
  }
  say(found)
  if (written.kept.length > 0) say(keptLine(written.kept, out))
  if (!flags.check) {
    say(`${out}: ${writtenSummary(written)}`)
    return 0
  }
  if (written.changes.length === 0) {
    say(`${out} is up to date`)
    return 0
  }
  const isData = flags.format !== undefined && flags.format !== 'pretty' && flags.format !== 'plain'
  const to = isData ? terminal.stderr : terminal.stdout
  to.write(await stale(written.changes, wantsColor(to, terminal.env, flags.color)))
  say(`${out} is out of date; generating again gives ${writtenSummary(written)}`)
  return 1
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
