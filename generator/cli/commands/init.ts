import {dirname, join} from 'node:path'
import {reasonOf} from '../../diagnostics/system-error.ts'
import {counted, escaped} from '../../diagnostics/text.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {type AddCommand, type ExitCode, examples} from '../command.ts'
import type {Project} from '../init/project.ts'
import type {Terminal} from '../terminal.ts'

interface InitFlags {
  readonly yes?: boolean
}

/** `typedown init [paths…]`: the config and all that goes with it, for a project that has none. */
export const init: AddCommand = (program, {terminal, run}) => {
  program
    .command('init')
    .summary('set up Typedown in a project')
    .description(
      'Look for pages that describe types, and for what the project uses, and write a config, npm scripts and a CI job that ' +
        'fit. Shows first what it would write, and asks.'
    )
    .argument('[paths...]', 'files, folders and globs of pages (default: where pages describe types)')
    .option('-y, --yes', 'write without asking')
    .addHelpText(
      'after',
      examples([
        ['typedown init', 'show what would be written, and ask'],
        ['typedown init docs/api --yes', 'for the pages in docs/api, without asking']
      ])
    )
    .action(run((paths: string[], flags: InitFlags) => setUp(paths, flags, terminal)))
}

async function setUp(asked: readonly string[], {yes}: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const {cwd, stdout, ask} = terminal
  await refuseSecond(cwd)
  const {filesFor, nextCommands} = await import('../init/files.ts')
  const {projectIn} = await import('../init/project.ts')
  const {types, paths} = await typesIn(asked, cwd)
  const project = projectIn(cwd)
  const files = filesFor(project, paths, cwd)
  const found = [`${counted(types, 'type')} in ${paths.join(', ')}`, ...wordsFor(project)]
  const planned = files.map(({kind, path, what}) => `${kind} ${path}: ${what}`)
  stdout.write(`Found:\n${listed(found)}\n${yes ? 'Writing' : 'Would write'}:\n${listed(planned)}\n`)
  if (!yes && !ask) {
    stdout.write('Nothing is written yet. To write it, run: typedown init --yes\n')
    return 0
  }
  if (!yes && !/^y(?:es)?$/i.test(((await ask?.('Write these files? (y/N) ')) ?? '').trim())) return 0
  const {writeWhole} = await import('../write-whole.ts')
  for (const {path, text} of files) {
    await createFolder(dirname(join(cwd, path)))
    await writeWhole(join(cwd, path), text)
  }
  stdout.write(`Next:\n${listed(nextCommands(project))}`)
  return 0
}

async function refuseSecond(cwd: string): Promise<void> {
  const {loadConfig} = await import('../../config/load.ts')
  const {file} = await loadConfig(cwd)
  if (file !== undefined && dirname(file) === cwd)
    throw new UsageError(`${file}: the project has a config already`)
}

/** How many types pages describe, and the folders of these pages, unless paths are given. */
async function typesIn(
  asked: readonly string[],
  cwd: string
): Promise<{readonly types: number; readonly paths: readonly string[]}> {
  const {compile} = await import('../../compile.ts')
  const {filesWithTypes, foldersOf} = await import('../init/project.ts')
  const {program} = await compile({cwd, paths: asked.length > 0 ? asked : ['.'], until: 'check'})
  const types = program.resources.length + program.enums.length
  if (types === 0) {
    const where = asked.length > 0 ? asked.join(', ') : 'this folder'
    throw new UsageError(
      `no page in ${where} describes a type: name your pages, as in \`typedown init docs\``
    )
  }
  return {types, paths: asked.length > 0 ? asked : foldersOf(filesWithTypes(program))}
}

function wordsFor({manifest, packageManager, usesTypeScript, formatter, testRunner}: Project): string[] {
  return [
    ...(manifest
      ? [`package.json: ${manifest.isModule ? 'ES modules' : 'CommonJS'}, ${packageManager}`]
      : []),
    usesTypeScript ? 'TypeScript' : 'no TypeScript: the generated code is JavaScript with declarations',
    ...(formatter ? [`${formatter.name}, which formats the generated code`] : []),
    ...(testRunner ? [`${testRunner}: import factories in its tests`] : [])
  ]
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `  ${escaped(line)}\n`).join('')
}

async function createFolder(folder: string): Promise<void> {
  const {mkdir} = await import('node:fs/promises')
  try {
    await mkdir(folder, {recursive: true})
  } catch (error) {
    throw new UsageError(`cannot create ${folder}: ${reasonOf(error)}`)
  }
}
