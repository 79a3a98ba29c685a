import {Command, CommanderError, type Option} from 'commander'
import {reasonOf} from '../diagnostics/system-error.ts'
import {escaped} from '../diagnostics/text.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {ExitCode} from './command.ts'
import {commands} from './commands.ts'
import type {Terminal} from './terminal.ts'
import {packageVersion} from './version.ts'

/** Reads arguments, runs the command that they name, and returns the exit code; everything is said to `terminal`. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = programFor(terminal)
  for (const add of commands) {
    add(program, {
      terminal,
      run:
        (work) =>
        async (...given) => {
          exitCode = await work(...given)
        }
    })
  }
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.stderr.write(error instanceof UsageError ? complaint(error, terminal) : fault(error))
    return 2
  }
}

function programFor(terminal: Terminal): Command {
  const program = new Command('typedown')
    .description(
      'Generate TypeScript interfaces, validators and mock factories from API documentation in markdown.'
    )
    .usage('<command> [paths...] [options]')
    .version(packageVersion(), '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', about)
    .configureHelp({optionDescription: describe})
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(oneLine(text, program.commands)),
      getOutHelpWidth: () => Math.min(terminal.stdout.columns || 100, 120),
      getErrHelpWidth: () => Math.min(terminal.stderr.columns || 100, 120)
    })
  return program
}

/** What an option says of itself, and the words it takes where it does not say them. */
function describe({description, argChoices = []}: Option): string {
  const isSaid = argChoices.every((choice) => description.includes(choice))
  return isSaid ? description : `${description}: ${argChoices.join(', ')}`
}

/**
 * An error of commander, on one line.
 *
 * @example
 * oneLine("error: unknown option '--ot'\n(Did you mean --out?)\n", commands)
 * // "typedown: unknown option '--ot'. Did you mean --out?\n"
 */
function oneLine(text: string, commands: readonly Command[]): string {
  const [first = '', hint = ''] = text.trim().split('\n')
  const complaint = first.replace(/^error: /, '').replace(/\.$/, '')
  const more = hint.replace(/^\((.*)\)$/, '. $1') || placed(complaint, commands)
  return `typedown: ${escaped(complaint + more)}\n`
}

/**
 * Where an option belongs that the command has not; which commands there are, where none was named.
 *
 * @example
 * placed("unknown option '--check'", commands) // '. It is an option of generate'
 */
function placed(complaint: string, commands: readonly Command[]): string {
  const [, kind, word] = /^unknown (option|command) '(.*)'$/.exec(complaint) ?? []
  const known =
    kind === 'option'
      ? commands.filter(({options}) => options.some((it) => it.long === word || it.short === word))
      : commands
  if (kind === undefined || known.length === 0) return ''
  const names = new Intl.ListFormat('en-GB').format(known.map((command) => command.name()))
  return kind === 'command' ? `. Commands are ${names}` : `. It is an option of ${names}`
}

/** One line, with paths relative to the working directory. */
function complaint({message}: UsageError, {cwd}: Terminal): string {
  return `typedown: ${message.replaceAll(escaped(`${cwd}/`), '')}\n`
}

/** What the system refused is no fault of ours; all else that is neither of the pages nor of whoever runs this is. */
function fault(error: unknown): string {
  if (isRefusal(error))
    return `typedown: ${reasonOf(error)}: raise the limit, for example with \`ulimit -n 1024\`\n`
  const details = error instanceof Error ? error.stack : String(error)
  return `typedown: internal error, please report it\n${details}\n`
}

/** Modules are loaded as they are needed, so that any of them may be the file too many. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')
}

const about = `
Paths are files, folders and globs; \`!glob\` excludes. The default is \`paths\` in the config, or \`spec\`.

Config:
  typedown.config.ts (.js, .mjs, .json), the same in .config/, or "typedown" in package.json, in the working
  directory or one above it.

    import {defineConfig} from 'typedown'
    export default defineConfig({paths: ['docs'], out: 'src/api'})

Examples:
  $ typedown lint docs                     find mistakes in the pages in docs
  $ typedown generate docs --out src/api   generate TypeScript from them
  $ typedown explain broken-link           show the help page of a rule
  $ typedown generate --help               show all options of a command

Exit codes:
  0  no errors (warnings are allowed, up to --max-warnings)
  1  errors in pages, too many warnings, or generated code is out of date (--check)
  2  invalid usage or config; one line on standard error says why
`
