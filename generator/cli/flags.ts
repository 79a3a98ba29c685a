/** The options that several commands share, in groups. */
import {type Command, Option} from 'commander'
import {artefacts, severities} from '../config/shapes.ts'
import {printers} from '../diagnostics/printers/printers.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Options, RuleSeverities} from '../options.ts'

/** What is read, and by which rules. */
export interface ReadingFlags extends Pick<Options, 'namespace' | 'baseline' | 'maxWarnings'> {
  readonly config?: string | false
  readonly rule?: RuleSeverities
  readonly override?: NonNullable<Options['overrides']>
}

/** How findings are printed. */
export interface PrintingFlags {
  readonly format?: keyof typeof printers
  readonly color?: boolean
  readonly quiet?: boolean
  readonly timings?: boolean
}

/** What generated code looks like. */
export interface EmittingFlags
  extends Pick<
    Options,
    | 'out'
    | 'emit'
    | 'undocumentedPresence'
    | 'undocumentedNull'
    | 'unknownProperties'
    | 'enums'
    | 'formats'
    | 'language'
    | 'importExtension'
    | 'templates'
  > {}

export function addPaths(command: Command): Command {
  return command.argument(
    '[paths...]',
    'files, folders and globs of pages (default: those of the config, or spec)'
  )
}

export function addReadingFlags(command: Command): Command {
  return command
    .optionsGroup('Reading:')
    .option('-c, --config <file>', 'the config file, instead of looking for one')
    .option('--no-config', 'read no config file')
    .option('--namespace <name>', 'namespace of names that state none (default: microsoft.graph)')
    .option(
      '--rule <code=severity>',
      'severity of a code: off, info, warning or error; repeatable',
      parseRule
    )
    .option('--override <glob:code=severity>', 'the same for some pages; repeatable', parseOverride)
    .option('--baseline <file>', 'known findings, which are not reported again')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', parseCount)
}

export function addPrintingFlags(command: Command): Command {
  return command
    .optionsGroup('Printing:')
    .addOption(
      oneOf(
        '-f, --format <name>',
        'how findings are printed: pretty (default on a terminal), plain (default elsewhere), json, github or sarif',
        Object.keys(printers)
      )
    )
    .option('-q, --quiet', 'print errors alone')
    .option('--timings', 'say how long each phase took')
    .option('--color', 'colour, terminal or not')
    .option('--no-color', 'do not colour; so does the variable NO_COLOR')
}

export function addEmittingFlags(command: Command): Command {
  return command
    .optionsGroup('Generated code:')
    .option('-o, --out <folder>', 'where it goes (default: generated)')
    .option('--emit <kinds>', `what to make: ${artefacts.join(', ')} (default: the first three)`, parseKinds)
    .addOption(
      oneOf(
        '--undocumented-presence <mode>',
        'properties whose presence no page states: optional (default) or required',
        ['optional', 'required']
      )
    )
    .addOption(
      oneOf(
        '--undocumented-null <mode>',
        'properties of which no page says if they may be null: nullable (default) or refused',
        ['nullable', 'refused']
      )
    )
    .addOption(
      oneOf(
        '--unknown-properties <mode>',
        'properties that no page names: allow (default), refuse or strip',
        ['allow', 'refuse', 'strip']
      )
    )
    .addOption(
      oneOf('--enums <mode>', 'lists of members: closed (default), or open for others', ['closed', 'open'])
    )
    .addOption(
      oneOf('--formats <mode>', 'dates, UUIDs and other forms of texts: assert (default) or annotate', [
        'assert',
        'annotate'
      ])
    )
    .addOption(oneOf('--language <name>', 'ts (default), or js with declarations beside it', ['ts', 'js']))
    .addOption(
      oneOf('--import-extension <ending>', 'what relative imports end in: .js (default), .ts or none', [
        '.js',
        '.ts',
        'none'
      ])
    )
    .option('--templates <folder>', 'templates that take the place of the built-in ones, file by file')
}

function oneOf(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words)
}

/** `types,validators` or `types validators` in one word. */
function parseKinds(words: string, earlier: readonly string[] = []): readonly string[] {
  const kinds = words.split(/[\s,]+/).filter((word) => word !== '')
  return [...earlier, ...kinds]
}

function parseRule(text: string, earlier: RuleSeverities = {}): RuleSeverities {
  return {...earlier, ...severityOf(text, '--rule')}
}

function parseOverride(text: string, earlier: Options['overrides'] = []): Options['overrides'] {
  const colon = text.lastIndexOf(':')
  if (colon < 1) throw new UsageError(`--override ${text}: write it as glob:code=severity`)
  const rules = severityOf(text.slice(colon + 1), '--override')
  return [...earlier, {files: [text.slice(0, colon)], rules}]
}

/** `broken-link=off` */
function severityOf(text: string, flag: string): RuleSeverities {
  const [code = '', word] = text.split('=')
  const severity = severities.find((candidate) => candidate === word)
  if (severity === undefined) {
    throw new UsageError(
      `${flag} ${text}: write it as code=severity, the severity one of ${severities.join(', ')}`
    )
  }
  return {[code]: severity}
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings ${text}: it must be a whole number from 0 on`)
  return Number(text)
}
