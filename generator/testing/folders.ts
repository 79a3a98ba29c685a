/** Folders for tests: made of text, read back as text. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** Text by path, relative to a folder, with forward slashes: `{'types/user.ts': '…'}`; sorted. */
export interface FolderContent {
  readonly [path: string]: string
}

/** What a folder holds, below it too; nothing where there is no folder. */
export function readFolder(folder: string): FolderContent {
  let entries: {name: string; parentPath: string; isFile(): boolean}[]
  try {
    entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  } catch {
    return {}
  }
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Writes files; those that are there and not named stay. */
export function writeFolder(folder: string, content: {readonly [path: string]: string | Uint8Array}): void {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

/** Runs `use` with a new, empty folder, which is gone afterwards: `withFolder((folder) => …)`. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'typedown-')))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  let result: T
  try {
    result = use(folder)
  } catch (error) {
    remove()
    throw error
  }
  if (result instanceof Promise) return result.finally(remove) as T
  remove()
  return result
}
