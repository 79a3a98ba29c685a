import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {manifestName} from '../../6-write/names.ts'
import type {Outcome} from '../../cache/run-cache.ts'
import type {Shard} from '../../cache/shard.ts'
import {counted, escaped, printableFile} from '../../diagnostics/text.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {defaults} from '../../options.ts'
import {stale, writtenSummary} from '../changes.ts'
import {type AddCommand, examples} from '../command.ts'
import {addOptionFlags, addPaths, addPrintingFlags, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {type Invocation, resolveInvocations} from '../invocation.ts'
import {together, withSharedTypes} from '../projects.ts'
import {report, summary} from '../report.ts'
import {runCached} from '../run.ts'
import {type Terminal, wantsColor} from '../terminal.ts'
import {type Ran, repeatable} from '../watch.ts'

interface GenerateFlags extends OptionFlags, PrintingFlags {
  readonly check?: boolean
  readonly force?: boolean
  readonly shard?: Shard
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
    .option(
      '--shard <i/n>',
      'only parse the i-th of n parts of the pages into the cache; a run without --shard does the rest',
      shardIn
    )
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
        ['typedown generate --watch', 'regenerate while you write'],
        ['typedown generate --shard 1/4 --cache-dir .cache', 'on the first of four machines']
      ])
    )
    .action(
      run(
        repeatable(terminal, async (paths: string[], flags: GenerateFlags, cache) => {
          const invocations = await withSharedTypes(await resolveInvocations(paths, flags, terminal))
          const {check: dryRun = false, force = false, shard} = flags
          if (shard) return await fillCaches(shard, invocations, terminal)
          if (!dryRun) noteMissing(invocations, terminal)
          const results: Generated[] = []
          for (const invocation of invocations) {
            const options = {...invocation.options, dryRun, force}
            results.push({invocation, result: await runCached(options, flags, terminal, cache)})
          }
          return await conclude(results, flags, terminal)
        })
      )
    )
}

/** `1/4` -> `{index: 1, count: 4}` */
function shardIn(text: string): Shard {
  const [index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).slice(1).map(Number)
  if (index < 1 || index > count)
    throw new UsageError(`--shard must be a part of several, such as 1/4, not ${JSON.stringify(text)}`)
  return {index, count}
}

async function fillCaches(
  shard: Shard,
  invocations: readonly Invocation[],
  terminal: Terminal
): Promise<Ran> {
  const lines: string[] = []
  for (const invocation of invocations) lines.push(await fillCache(shard, invocation, terminal))
  return {invocations, exitCode: 0, lines}
}

async function fillCache(shard: Shard, invocation: Invocation, terminal: Terminal): Promise<string> {
  const {parseShard} = await import('../../cache/shard.ts')
  const note = (text: string) => terminal.stderr.write(`typedown: cache: ${escaped(text)}\n`)
  const {folder, pages, all} = await parseShard(invocation.options, shard, note)
  const part = `shard ${shard.index} of ${shard.count}`
  const name = printableFile(relative(terminal.cwd, folder))
  return `${part}: ${pages} of ${counted(all, 'page')} in ${name}`
}

/** Code that imports from a project which is not generated, now or before, does not compile. */
function noteMissing(invocations: readonly Invocation[], {stderr}: Terminal): void {
  const now = new Set(invocations.map(({project}) => project))
  for (const {project, options} of invocations)
    for (const {name, options: other} of options.shared ?? []) {
      const {out = defaults.out} = other
      if (now.has(name) || existsSync(join(options.cwd, out, manifestName))) continue
      const needed = `project \`${project}\` imports from ${out}, where project \`${name}\` is not generated yet`
      stderr.write(`typedown: ${escaped(`${needed}: generate it too, with --project ${name}`)}\n`)
    }
}

/** What came of a project. */
interface Generated {
  readonly invocation: Invocation
  readonly result: Outcome
}

/** Says how it ended, in one report and a line for each output folder. */
async function conclude(
  generated: readonly Generated[],
  flags: GenerateFlags,
  terminal: Terminal
): Promise<Ran> {
  const invocations = generated.map(({invocation}) => invocation)
  const result = together(generated.map(({result}) => result))
  const {maxFindings, maxWarnings, cwd = terminal.cwd} = invocations[0]?.options ?? {}
  const isData = flags.format !== undefined && flags.format !== 'pretty' && flags.format !== 'plain'
  const to = isData ? terminal.stderr : terminal.stdout
  const endings: Ending[] = []
  for (const one of generated)
    endings.push(await endingOf(one, flags, terminal, wantsColor(to, terminal.env, flags.color)))
  return {
    invocations,
    exitCode: endings.some(({isFine}) => !isFine) ? 1 : 0,
    found: result.diagnostics,
    print: (diagnostics) => {
      report({...result, diagnostics}, flags, terminal, {cwd, ...(maxFindings && {maxFindings})})
      for (const {differences} of endings) if (differences !== '') to.write(differences)
    },
    lines: flags.quiet
      ? []
      : joined(
          summary(result, flags, terminal, maxWarnings),
          endings.flatMap(({lines}) => lines)
        )
  }
}

/** How writing one folder ended. */
interface Ending {
  readonly isFine: boolean
  readonly lines: readonly string[]
  readonly differences: string
}

const nothingWritten = 'nothing written'

/** `1 error in 3 pages; nothing written`, or a line for each. */
function joined(found: string, lines: readonly string[]): string[] {
  const [only] = lines
  return lines.length === 1 && only === nothingWritten ? [`${found}; ${only}`] : [found, ...lines]
}

async function endingOf(
  {invocation, result: {written}}: Generated,
  flags: GenerateFlags,
  terminal: Terminal,
  color: boolean
): Promise<Ending> {
  const out = folderName(invocation, terminal)
  const {project} = invocation
  if (!written)
    return {
      isFine: false,
      lines: [project === undefined ? nothingWritten : `${out}: ${nothingWritten}`],
      differences: ''
    }
  const kept = written.kept.length > 0 ? [keptLine(written.kept, out)] : []
  const isFine = !flags.check || written.changes.length === 0
  const line = !flags.check
    ? `${out}: ${writtenSummary(written)}`
    : isFine
      ? `${out} is up to date`
      : `${out} is out of date; generating again gives ${writtenSummary(written)}`
  return {isFine, lines: [...kept, line], differences: isFine ? '' : await stale(written.changes, color)}
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
