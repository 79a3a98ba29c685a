/** The options that several commands share, in groups. */
import {type Command, Option} from 'commander'
import {artefacts, severities} from '../config/shapes.ts'
import {printers} from '../diagnostics/printers/printers.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Options, RuleSeverities} from '../options.ts'

/** What is read, and by which rules. */
export interface ReadingFlags
  extends Pick<Options, 'namespace' | 'baseline' | 'maxWarnings' | 'maxFindings'> {
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
    | 'maxIssues'
    | 'language'
    | 'importExtension'
    | 'templates'
  > {}

export function addPaths(command: Command): Command {
  return command.argument(
    '[paths...]',
    'files, folders and globs of pages (default: paths in the config, or spec)'
  )
}

export function addReadingFlags(command: Command): Command {
  return command
    .optionsGroup('Reading:')
    .option('-c, --config <file>', 'use this config file')
    .option('--no-config', 'ignore config files')
    .option('--namespace <name>', 'namespace of unqualified names (default: microsoft.graph)')
    .option(
      '--rule <code=severity>',
      'severity of a rule: off, info, warning or error; repeatable',
      parseRule
    )
    .option('--override <glob:code=severity>', 'severity of a rule in some pages; repeatable', parseOverride)
    .option('--baseline <file>', 'file of known findings, which are not reported')
    .option('--max-warnings <number>', 'fail if there are more warnings', countFor('--max-warnings'))
    .option(
      '--max-findings <number>',
      'findings printed per page; json and sarif have all (default: 200)',
      countFor('--max-findings')
    )
}

export function addPrintingFlags(command: Command): Command {
  return command
    .optionsGroup('Printing:')
    .addOption(
      oneOf(
        '-f, --format <name>',
        'output format: pretty (default on a terminal), plain (default elsewhere), json, github or sarif',
        Object.keys(printers)
      )
    )
    .option('-q, --quiet', 'report errors only')
    .option('--timings', 'show how long each phase took')
    .option('--color', 'force colors')
    .option('--no-color', 'disable colors, as does the NO_COLOR environment variable')
}

export function addEmittingFlags(command: Command): Command {
  return command
    .optionsGroup('Generated code:')
    .option('-o, --out <folder>', 'output folder (default: generated)')
    .option(
      '--emit <kinds>',
      `what to generate: ${artefacts.join(', ')} (default: the first three)`,
      parseKinds
    )
    .addOption(
      oneOf(
        '--undocumented-presence <mode>',
        'undocumented presence of properties: optional (default) or required',
        ['optional', 'required']
      )
    )
    .addOption(
      oneOf(
        '--undocumented-null <mode>',
        'undocumented nullability of properties: nullable (default) or refused',
        ['nullable', 'refused']
      )
    )
    .addOption(
      oneOf('--unknown-properties <mode>', 'undocumented properties: allow (default), refuse or strip', [
        'allow',
        'refuse',
        'strip'
      ])
    )
    .addOption(
      oneOf('--enums <mode>', 'undocumented enum members: documented (default), closed or open', [
        'documented',
        'closed',
        'open'
      ])
    )
    .addOption(
      oneOf('--formats <mode>', 'string formats such as dates and UUIDs: assert (default) or annotate', [
        'assert',
        'annotate'
      ])
    )
    .option(
      '--max-issues <number>',
      'issues that a validator lists before it stops (default: 100)',
      countFor('--max-issues')
    )
    .addOption(oneOf('--language <name>', 'ts (default), or js with .d.ts files', ['ts', 'js']))
    .addOption(
      oneOf('--import-extension <ending>', 'extension of relative imports: .js (default), .ts or none', [
        '.js',
        '.ts',
        'none'
      ])
    )
    .option('--templates <folder>', 'folder of templates that replace built-in ones')
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
  if (colon < 1) throw new UsageError(`--override ${text}: expected glob:code=severity`)
  const rules = severityOf(text.slice(colon + 1), '--override')
  return [...earlier, {files: [text.slice(0, colon)], rules}]
}

/** `broken-link=off` */
function severityOf(text: string, flag: string): RuleSeverities {
  const [code = '', word] = text.split('=')
  const severity = severities.find((candidate) => candidate === word)
  if (severity === undefined) {
    throw new UsageError(
      `${flag} ${text}: expected code=severity, with one of the severities ${severities.join(', ')}`
    )
  }
  return {[code]: severity}
}

function countFor(flag: string): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text)) throw new UsageError(`${flag} ${text}: expected a non-negative integer`)
    return Number(text)
  }
}
