import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {x} from 'tinyexec'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {EmittedFile} from '../model/emitted-file.ts'
import type {Formatter} from '../options.ts'
import {makeFolder, removeEmpty} from './folders.ts'
import {formatPrefix} from './names.ts'
import {isRunning} from './running.ts'

export interface FormatOptions {
  /** A command that formats the files whose paths it gets, or a function. */
  readonly format: string | Formatter
  /** The output folder, absolute. */
  readonly out: string
  /** The folder that the command runs in, and that the paths which it gets are relative to. */
  readonly cwd: string
}

/**
 * Generated files as the project's formatter leaves them. A command changes copies in a temporary folder inside `out`:
 * there it finds the config that holds for `out`, and what was generated before stays as it is. Failures are thrown as
 * a `UsageError`.
 *
 * @example
 * await format(files, {format: 'biome format --write', out: '/project/generated', cwd: '/project'})
 */
export async function format(
  files: readonly EmittedFile[],
  {format, out, cwd}: FormatOptions
): Promise<readonly EmittedFile[]> {
  if (typeof format === 'string') return await withCopies(files, out, (copies) => run(format, copies, cwd))
  const formatted: EmittedFile[] = []
  for (const {path, text} of files) formatted.push({path, text: await call(format, join(out, path), text)})
  return formatted
}

async function call(format: Formatter, path: string, code: string): Promise<string> {
  let result: unknown
  try {
    result = await format(path, code)
  } catch (error) {
    throw new UsageError(`\`format\` failed for ${path}: ${firstLine(reasonOf(error)) ?? 'unknown error'}`)
  }
  if (typeof result === 'string') return result
  throw new UsageError(`\`format\` must return a string; for ${path} it returned ${typeof result}`)
}

/** Files as `change` leaves their copies, which it gets the absolute paths of. */
async function withCopies(
  files: readonly EmittedFile[],
  out: string,
  change: (paths: readonly string[]) => Promise<void>
): Promise<readonly EmittedFile[]> {
  const existing = existingFolder(out)
  try {
    makeFolder(out)
    removeAbandoned(out)
    const folder = mkdtempSync(join(out, `${formatPrefix}${process.pid}-`))
    const copies = files.map(({path, text}) => ({path, text, copy: join(folder, path)}))
    try {
      for (const {copy, text} of copies) {
        makeFolder(dirname(copy))
        writeFileSync(copy, text)
      }
      await change(copies.map(({copy}) => copy))
      return copies.map(({path, copy}) => ({path, text: readFileSync(copy, 'utf8')}))
    } finally {
      rmSync(folder, {recursive: true, force: true})
      removeEmpty(out, existing)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot format in ${out}: ${reasonOf(error)}`)
  }
}

function existingFolder(folder: string): string {
  return existsSync(folder) ? folder : existingFolder(dirname(folder))
}

/** What runs left that were killed as they formatted. */
function removeAbandoned(out: string): void {
  for (const name of readdirSync(out)) {
    const isAbandoned =
      name.startsWith(formatPrefix) && !isRunning(Number.parseInt(name.slice(formatPrefix.length), 10))
    if (isAbandoned) rmSync(join(out, name), {recursive: true, force: true})
  }
}

/** Runs a command in a shell, with the programs of `node_modules/.bin`, as often as its arguments are too many for one. */
async function run(command: string, paths: readonly string[], cwd: string): Promise<void> {
  for (const some of chunks(paths.map((path) => quoted(relative(cwd, path))))) {
    const nodeOptions = {cwd, shell: true} as const
    const {exitCode, stderr, stdout} = await x(`${command} ${some.join(' ')}`, [], {nodeOptions})
    if (exitCode === 0) continue
    const reason = firstLine(stderr) ?? firstLine(stdout)
    const end = exitCode === undefined ? 'was killed' : `failed with exit code ${exitCode}`
    throw new UsageError(`\`format\`: \`${command}\` ${end}${reason === undefined ? '' : `: ${reason}`}`)
  }
}

/** Windows allows lines of 8,191 characters, other systems arguments of 131,071 bytes, of which a shell's line is one. */
const longest = process.platform === 'win32' ? 7_000 : 30_000

/** Arguments in groups that are short enough for a line each. */
function chunks(words: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (length + word.length >= longest) {
      groups.push([])
      length = 0
    }
    groups.at(-1)?.push(word)
    length += word.length + 1
  }
  return groups
}

function quoted(path: string): string {
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`
}

function firstLine(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
}
