/** Case folders: pages in, diagnostics and generated files out. See CONTRIBUTING.md, "Tests". */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {typedown} from './cli.ts'
import {type FolderContent, readFolder, withFolder, writeFolder} from './folders.ts'

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

/** Runs the built command on a case, with the case's own config if it has one. */
export function runCase({folder}: Case): CaseResult {
  return withFolder((out) => {
    const {status, stdout} = typedown(['generate', 'input', '--out', out], {cwd: folder})
    return {
      diagnostics: status === 0 ? stdout : `${stdout}exit ${status}\n`,
      output: readFolder(out)
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

/** Makes the result the wanted one: what `UPDATE=1` does. */
export function update({folder}: Case, {diagnostics, output}: CaseResult): void {
  rmSync(join(folder, 'output'), {recursive: true, force: true})
  writeFolder(join(folder, 'output'), output)
  writeFolder(folder, {'diagnostics.txt': diagnostics})
}
