/** Flags: those of the declared options, made from `options/declarations.ts`, and those of printing. */
import {type Command, Option} from 'commander'
import {printers} from '../diagnostics/printers/printers.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {
  allDeclarations,
  type CommandName,
  type Declaration,
  type Schema,
  severities
} from '../options/declarations.ts'
import type {Options, RuleSeverities} from '../options.ts'

/** What commander makes of the flags of options, by the flag's name in camel case. */
export interface OptionFlags {
  readonly config?: string | false
  readonly project?: readonly string[]
  readonly [flag: string]: unknown
}

/** How findings are printed. */
export interface PrintingFlags {
  readonly format?: keyof typeof printers
  readonly color?: boolean
  readonly quiet?: boolean
  readonly timings?: boolean
  readonly verbose?: boolean
}

export function addPaths(command: Command): Command {
  return command.argument(
    '[paths...]',
    'files, folders and globs of pages (default: paths in the config, or spec)'
  )
}

/** The options that the command takes, in their groups. */
export function addOptionFlags(command: Command): Command {
  for (const group of ['Generated code', 'Reading'] as const) {
    const options = allDeclarations.flatMap(([, it]) =>
      it.flag?.group === group && it.flag.commands.includes(command.name() as CommandName)
        ? [flagOf(it, it.flag.name)]
        : []
    )
    if (options.length > 0) command.optionsGroup(`${group}:`)
    if (group === 'Reading')
      command
        .option('-c, --config <file>', 'use this config file')
        .option('--no-config', 'ignore config files')
        .option('--project <name>', 'only this project of the config; repeatable', collected)
    for (const option of options) command.addOption(option)
  }
  return command
}

function collected(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, text]
}

/** The options that flags give, by the options' names. */
export function optionsIn(flags: OptionFlags, toPath: (path: string) => string): {[option: string]: unknown} {
  return Object.fromEntries(
    allDeclarations.flatMap(([name, {flag, isPath}]) => {
      if (!flag) return []
      const option = new Option(flag.name)
      const value = flags[option.attributeName()]
      // Commander takes a flag that negates for one that is set, unless it is given.
      if (value === undefined || (option.negate && value === true)) return []
      return [[name, isPath && typeof value === 'string' ? toPath(value) : value]]
    })
  )
}

function flagOf(declaration: Declaration, name: string): Option {
  const {schema} = declaration
  const option = new Option(name, helpOf(declaration))
  if (option.negate) option.description = `do not ${sentence(declaration)}`
  if (schema.enum) return option.choices(schema.enum)
  const parse = parserOf(schema, option.long ?? name)
  return parse ? option.argParser(parse) : option
}

/**
 * The description as help writes it, with choices and default.
 *
 * @example
 * helpOf(declarations.out) // 'folder for the generated code (default: generated)'
 */
function helpOf(declaration: Declaration): string {
  const {schema, fallback, default: value} = declaration
  const text = sentence(declaration)
  const repeatable = schema.type === 'object' || (schema.type === 'array' && !schema.items?.enum)
  if (schema.enum) {
    const choices = schema.enum.map((choice) => (choice === value ? `${choice} (default)` : choice))
    return `${text}: ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
  }
  const choices = schema.items?.enum ? `: ${schema.items.enum.join(', ')}` : ''
  const defaultValue =
    fallback?.replaceAll('`', '') ?? (repeatable || value === undefined ? '' : shown(value))
  return `${text}${choices}${repeatable ? '; repeatable' : ''}${defaultValue && ` (default: ${defaultValue})`}`
}

/** To go on a line of help: without capital and full stop. */
function sentence({description}: Declaration): string {
  return description.charAt(0).toLowerCase() + description.slice(1, -1).replaceAll('`', '')
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

export function addPrintingFlags(command: Command, verbosely?: string): Command {
  command
    .optionsGroup('Printing:')
    .addOption(
      new Option(
        '-f, --format <name>',
        'output format: pretty (default on a terminal), plain (default elsewhere), json, github or sarif'
      ).choices(Object.keys(printers))
    )
    .option('-q, --quiet', 'report errors only')
  return addRunningFlags(command, verbosely)
}

/** What every command that reads pages says of its run, and how. */
export function addRunningFlags(command: Command, verbosely = 'show what the cache did'): Command {
  return command
    .option('--timings', 'show how long each phase took')
    .option('--verbose', verbosely)
    .option('--color', 'force colors')
    .option('--no-color', 'disable colors, as does the NO_COLOR environment variable')
}

/** How a value is read from the command line; strings are taken as they stand. */
function parserOf(schema: Schema, flag: string): ((text: string, earlier: unknown) => unknown) | undefined {
  if (schema.type === 'integer') return countFor(flag)
  if (schema.type === 'object')
    return (text, earlier) => ({...(earlier as object | undefined), ...assignmentFor(flag, schema)(text)})
  if (schema.items?.type === 'object')
    return (text, earlier) => parseOverride(text, earlier as Options['overrides'])
  if (schema.type === 'array') return (text, earlier) => parseList(text, schema, earlier as string[])
  return undefined
}

/** Of kinds, `types,validators` or `types validators` in one word as well. */
function parseList(text: string, {items}: Schema, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...(items?.enum ? text.split(/[\s,]+/).filter((word) => word !== '') : [text])]
}

/** `member-added=breaking`, of an option that maps codes to words. */
function assignmentFor(flag: string, {additionalProperties, properties}: Schema): (text: string) => object {
  if (properties) return (text) => styleOf(text, flag, properties)
  const levels = additionalProperties ? additionalProperties.anyOf?.[0]?.enum : undefined
  return levels
    ? (text) => assignment(text, flag, {words: 'levels', choices: levels})
    : (text) => severityOf(text, flag)
}

/** `members=SCREAMING_SNAKE_CASE`, of an option that maps kinds to words. */
function styleOf(text: string, flag: string, kinds: NonNullable<Schema['properties']>): object {
  const [kind = '', word = ''] = text.split('=')
  const choicesOf = (name: string) =>
    Object.hasOwn(kinds, name) ? (kinds[name]?.anyOf?.[0]?.enum ?? []) : []
  if (choicesOf(kind).includes(word)) return {[kind]: word}
  const names = Object.keys(kinds)
  const choices = choicesOf(names[0] ?? '').join(', ')
  throw new UsageError(
    `${flag} ${text}: expected kind=case, with one of the kinds ${names.join(', ')}, and one of the cases ${choices}`
  )
}

function parseOverride(text: string, earlier: Options['overrides'] = []): Options['overrides'] {
  const colon = text.lastIndexOf(':')
  if (colon < 1) throw new UsageError(`--override ${text}: expected glob:code=severity`)
  const rules = severityOf(text.slice(colon + 1), '--override')
  return [...earlier, {files: [text.slice(0, colon)], rules}]
}

/** `broken-link=off` */
function severityOf(text: string, flag: string): RuleSeverities {
  return assignment(text, flag, {words: 'severities', choices: severities})
}

function assignment<W extends string>(
  text: string,
  flag: string,
  {words, choices}: {readonly words: 'severities' | 'levels'; readonly choices: readonly W[]}
): {readonly [code: string]: W} {
  const [code = '', word] = text.split('=')
  const choice = choices.find((candidate) => candidate === word)
  if (choice !== undefined) return {[code]: choice}
  const form = words === 'levels' ? 'level' : 'severity'
  throw new UsageError(
    `${flag} ${text}: expected code=${form}, with one of the ${words} ${choices.join(', ')}`
  )
}

function countFor(flag: string): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text)) throw new UsageError(`${flag} ${text}: expected a non-negative integer`)
    return Number(text)
  }
}
