import {type Command, Option} from 'commander'
import {levelOf} from '../../diff/change.ts'
import {changesSummary} from '../../diff/printers/printer.ts'
import {changePrinters} from '../../diff/printers/printers.ts'
import type {Differences} from '../../diff-pages.ts'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import {addOptionFlags, addRunningFlags, type OptionFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {startProgress} from '../progress.ts'
import {report, timingLine} from '../report.ts'
import {type Terminal, wantsColor} from '../terminal.ts'

interface DiffFlags extends OptionFlags {
  readonly format: keyof typeof changePrinters
  readonly failOn?: keyof typeof failing
  readonly color?: boolean
  readonly quiet?: boolean
  readonly timings?: boolean
  readonly verbose?: boolean
}

/** The levels at which a run fails, by the word that `--fail-on` takes. */
const failing = {
  breaking: ['breaking'],
  dangerous: ['breaking', 'dangerous'],
  any: ['breaking', 'dangerous', 'non-breaking']
} as const

/** `typedown diff OLD [NEW]`: what changed for those who read responses and for those who send requests. */
export const diff: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('diff')
    .summary('show what changed between two states of the pages')
    .description(
      'Show what changed between two states of the pages, whether it breaks those who read responses or those who send ' +
        'requests, and which step of the version that asks for. Each state is a folder, a git revision of the paths in ' +
        'the config, or a model that typedown inspect wrote. Writes nothing.'
    )
    .argument('<old>', 'folder, git revision or model')
    .argument('[new]', 'the same (default: the pages as they are on the disk)')
  addChangeFlags(addOptionFlags(command))
    .addHelpText(
      'after',
      examples([
        ['typedown diff v1.0', 'since the tag v1.0'],
        ['typedown diff v1.0 v2.0', 'between two tags'],
        ['typedown diff old-docs docs', 'two folders'],
        ['typedown diff model.json', 'since `typedown inspect --out model.json`'],
        ['typedown diff origin/main --fail-on breaking', 'in CI: fail if something breaks'],
        ['typedown diff origin/main --format markdown', 'for a comment in a pull request']
      ])
    )
    .action(
      run(async (old: string, next: string | undefined, flags: DiffFlags): Promise<ExitCode> => {
        const {failOn, format, ...reading} = flags
        const {options} = await resolveInvocation([], reading, terminal, {needsPages: false})
        const {diffPages} = await import('../../diff-pages.ts')
        const {onPhase, stop} = startProgress({quiet: flags.quiet ?? false}, terminal)
        const found = await diffPages({
          ...options,
          old,
          ...(next === undefined ? {} : {new: next}),
          from: terminal.cwd,
          onPhase,
          onCache: (text) => {
            if (flags.verbose) terminal.stderr.write(`typedown: cache: ${text}\n`)
          }
        }).finally(stop)
        print(found, flags, terminal)
        const levels: readonly string[] = failOn ? failing[failOn] : []
        return found.changes.some((change) => levels.includes(levelOf(change))) ? 1 : 0
      })
    )
}

function addChangeFlags(command: Command): Command {
  command
    .optionsGroup('Printing:')
    .addOption(
      new Option('-f, --format <name>', 'output format: text (default), json, markdown or github')
        .choices(Object.keys(changePrinters))
        .default('text')
    )
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with 1 if there is such a change: breaking, dangerous (or breaking) or any'
      ).choices(Object.keys(failing))
    )
    .option('-q, --quiet', 'report breaking changes only')
  return addRunningFlags(command)
}

/** Changes go to standard output, all else to standard error. */
function print(
  {changes, versionStep, diagnostics, timings}: Differences,
  flags: DiffFlags,
  terminal: Terminal
): void {
  const shown = flags.quiet ? changes.filter((change) => levelOf(change) === 'breaking') : changes
  const color = wantsColor(terminal.stdout, terminal.env, flags.color)
  const output = changePrinters[flags.format]({changes: shown, versionStep, color})
  terminal.stdout.write(output)
  const format = terminal.stderr.isTTY ? 'pretty' : 'plain'
  report({diagnostics, sources: [], timings: []}, {format}, terminal, {
    cwd: terminal.cwd,
    to: terminal.stderr
  })
  if (!flags.quiet) terminal.stderr.write(`${changesSummary(changes)}; suggested version: ${versionStep}\n`)
  if (flags.timings) terminal.stderr.write(timingLine(timings))
}
