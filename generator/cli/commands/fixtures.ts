import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {Option} from 'commander'
import {slashed} from '../../1-read/slashed.ts'
import {suggestion} from '../../diagnostics/did-you-mean.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Program} from '../../model/program.ts'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import {type FormatName, formats, type Subject} from '../fixtures/formats.ts'
import {checkOverrides} from '../fixtures/known-overrides.ts'
import {overridesOf} from '../fixtures/overrides.ts'
import {reachable} from '../fixtures/reachable.ts'
import {valuesOf, type Wish} from '../fixtures/values.ts'
import {joined, writePieces} from '../fixtures/write-pieces.ts'
import {addOptionFlags, addPaths, type OptionFlags, type PrintingFlags} from '../flags.ts'
import {resolveInvocation} from '../invocation.ts'
import {report} from '../report.ts'
import {runOnce} from '../run.ts'
import type {Terminal} from '../terminal.ts'

interface FixturesFlags extends OptionFlags {
  readonly count?: number
  readonly seed: number
  readonly trait: readonly string[]
  readonly set: readonly string[]
  readonly absent?: number
  readonly null?: number
  readonly clock?: string
  readonly navigation?: boolean
  readonly format: FormatName
  readonly out?: string
}

/** `typedown fixtures <type> [paths…]`: values of a type, as files for people who want files. */
export const fixtures: AddCommand = (program, {terminal, run}) => {
  const command = program
    .command('fixtures')
    .summary('create values of a type, as JSON or TypeScript')
    .description('Create valid values of a type with its mock factory. The same seed gives the same values.')
    .argument('<type>', 'name of the type, qualified or not, in any case')
  addOptionFlags(addPaths(command))
    .optionsGroup('Values:')
    .option('-n, --count <number>', 'create a list of this many values, instead of a single one', parseCount)
    .option('-s, --seed <number>', 'seed of the values', parseSeed, 1)
    .option('-t, --trait <name>', 'apply a trait, such as a documented state; repeatable', collect, [])
    .option(
      '--set <property=value>',
      'override a property (a.b for nested ones) with JSON or a string; repeatable',
      collect,
      []
    )
    .option('--absent <share>', 'probability of leaving out an optional property, from 0 to 1', parseShare)
    .option('--null <share>', 'probability of null for a nullable property, from 0 to 1', parseShare)
    .option('--clock <time>', 'time around which all times lie, such as 2025-01-15T09:30:00Z', parseClock)
    .option('--navigation', 'fill relationships as well')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(Object.keys(formats)).default('json')
    )
    .option('-o, --out <folder>', 'write to a file named after the type in this folder')
    .addHelpText(
      'after',
      examples([
        ['typedown fixtures SynchronizationStatus', 'one value'],
        ['typedown fixtures user --count 50 --format ndjson --out fixtures/', 'fixtures/user.ndjson'],
        ['typedown fixtures job --trait paused --set schedule.interval=PT5M', 'a paused job']
      ])
    )
    .action(
      run(async (name: string, paths: string[], flags: FixturesFlags): Promise<ExitCode> => {
        const {out, format, count, ...reading} = flags
        const {options} = await resolveInvocation(paths, reading, terminal)
        const printing: PrintingFlags = {format: terminal.stderr.isTTY ? 'pretty' : 'plain', quiet: true}
        const result = await runOnce({...options, until: 'check'}, printing, terminal)
        report(result, printing, terminal, {...options, to: terminal.stderr})
        if (!result.ok) return 1

        const qualified = find(result.program, name, terminal)
        const wish = wishOf(flags)
        checkOverrides(result.program, qualified, wish.overrides)
        const {emitType} = await import('../fixtures/emit-type.ts')
        const part = reachable(result.program, qualified, flags.navigation === true)
        const emitted = await emitType(part, options, qualified)
        const values = await valuesOf(emitted, wish)
        const file = resolve(terminal.cwd, out ?? '.', `${emitted.fileName}.${format}`)
        const types = resolve(options.cwd, options.out ?? 'generated', `types/${emitted.fileName}.js`)
        const subject: Subject = {
          typeName: emitted.typeName,
          typeFile: slashed(relative(resolve(file, '..'), types)).replace(/^(?!\.)/, './'),
          single: count === undefined
        }
        const pieces = formats[format](values, subject)
        if (out !== undefined) await writePieces(file, pieces)
        else for (const piece of joined(pieces)) terminal.stdout.write(piece)
        return 0
      })
    )
}

function wishOf({count, seed, trait, set, absent, null: nothing, clock, navigation}: FixturesFlags): Wish {
  const options = {seed, absent, null: nothing, clock, navigation}
  const defined = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return {
    ...(count !== undefined && {count}),
    traits: trait,
    overrides: overridesOf(set),
    options: {...defined, seed}
  }
}

/** The qualified name of the type that is meant. */
function find({resources, enums}: Program, name: string, {cwd}: Terminal): string {
  const types = [...resources, ...enums]
  const wanted = name.toLowerCase()
  const found = types.find(
    (type) => type.name.toLowerCase() === wanted || type.typeName.toLowerCase() === wanted
  )
  if (found !== undefined) return found.name
  const typeNames = types.map(({typeName}) => typeName)
  const hint = existsSync(resolve(cwd, name))
    ? `. The name of a type goes before the path, as in \`typedown fixtures ${typeNames[0] ?? 'user'} ${name}\``
    : suggestion(name, typeNames)
  throw new UsageError(`no page describes the type ${name}${hint}`)
}

function collect(word: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, word]
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--count ${text}: expected a non-negative integer`)
  return Number(text)
}

function parseSeed(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new UsageError(`--seed ${text}: expected an integer`)
  return Number(text)
}

function parseClock(text: string): string {
  if (!Number.isNaN(Date.parse(text))) return text
  throw new UsageError(`--clock ${text}: expected a time, such as 2025-01-15T09:30:00Z`)
}

function parseShare(text: string): number {
  const share = Number(text)
  if (text.trim() !== '' && share >= 0 && share <= 1) return share
  throw new UsageError(`${text}: expected a probability from 0 to 1`)
}
