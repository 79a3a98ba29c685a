/** Case folders: pages in, diagnostics and generated files out. See CONTRIBUTING.md, "Tests". */
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type FolderContent, readFolder, withFolder, writeFolder} from './folders.ts'
import {runHere} from './terminal.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** One case folder: `{name: 'links/broken', folder: '/…/generator/fixtures/links/broken'}`. */
export interface Case {
  readonly name: string
  readonly folder: string
}

/** What the command made of a case's pages, or what is wanted of it. */
export interface CaseResult {
  /** What standard output gets, and the exit code when it is not 0. */
  readonly diagnostics: string
  readonly output: FolderContent
}

/** Every case, sorted: a folder of a topic's folder that holds `input/`. */
export function cases(): Case[] {
  return readdirSync(fixtures, {withFileTypes: true})
    .filter((topic) => topic.isDirectory())
    .flatMap((topic) => readdirSync(join(fixtures, topic.name)).map((name) => `${topic.name}/${name}`))
    .filter((name) => existsSync(join(fixtures, name, 'input')))
    .sort()
    .map((name) => ({name, folder: join(fixtures, name)}))
}

/**
 * Runs the built command on a case, with the case's own config if it has one. The command is the one in
 * `dist/`, in this process: starting one for each case would take longer than all they do.
 */
export async function runCase({folder}: Case): Promise<CaseResult> {
  return await withFolder(async (cwd) => {
    cpSync(folder, cwd, {recursive: true, filter: (path) => path !== join(folder, 'output')})
    // Projects say where their pages are, and their output.
    const config = readFolder(cwd)['typedown.config.json'] ?? '{}'
    const places = 'projects' in JSON.parse(config) ? [] : ['input', '--out', 'output']
    const {status, stdout} = await runHere(['generate', ...places], {cwd})
    return {
      diagnostics: status === 0 ? stdout : `${stdout}exit ${status}\n`,
      output: readFolder(join(cwd, 'output'))
    }
  })
}

/** What the case folder says the result is; text that is missing is a text of its own. */
export function wantedOf({folder}: Case): CaseResult {
  const file = join(folder, 'diagnostics.txt')
  return {
    diagnostics: existsSync(file)
      ? readFileSync(file, 'utf8')
      : 'diagnostics.txt is missing; UPDATE=1 writes it\n',
    output: readFolder(join(folder, 'output'))
  }
}

/** What is kept of an output: all but `support/`, the same in every one, of which `generated/` has the text, and hashes. */
export function keptOf({output}: CaseResult): FolderContent {
  const kept = Object.entries(output).filter(([path]) => !path.includes('/support/'))
  return Object.fromEntries(
    kept.map(([path, text]) => [
      path,
      path.endsWith('.typedown-manifest')
        ? text.replaceAll(/^\w+\/support\/.*\n/gm, '').replaceAll(/ [0-9a-f]{32}$/gm, '')
        : text
    ])
  )
}

/** Makes the result the wanted one: what `UPDATE=1` does. */
export function update({folder}: Case, result: CaseResult): void {
  rmSync(join(folder, 'output'), {recursive: true, force: true})
  writeFolder(join(folder, 'output'), keptOf(result))
  writeFolder(folder, {'diagnostics.txt': result.diagnostics})
}
