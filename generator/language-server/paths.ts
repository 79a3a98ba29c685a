import {existsSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * The file that a URI names on this machine; nothing for documents that are none, and for URIs that name none.
 *
 * @example
 * pathOf('file:///docs/a%20b.md') // '/docs/a b.md'
 * pathOf('untitled:Untitled-1') // undefined
 */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export interface WorkspaceFolders {
  /** The folder that a file is linted from; nothing where it lies outside of all. */
  readonly folderOf: (path: string) => string | undefined
  readonly changed: (event: {
    readonly added: readonly {readonly uri: string}[]
    readonly removed: readonly {readonly uri: string}[]
  }) => WorkspaceFolders
}

/** The folders that an editor has open, by URI; without any, the project that a file lies in is its folder. */
export function workspaceFolders(uris: readonly string[]): WorkspaceFolders {
  const folders = uris.flatMap((uri) => pathOf(uri)?.replace(/[/\\]$/, '') ?? [])
  const innermost = folders.toSorted((a, b) => b.length - a.length)
  return {
    folderOf: (path) =>
      uris.length === 0
        ? projectOf(dirname(path))
        : innermost.find((folder) => path.startsWith(`${folder}${sep}`)),
    changed: ({added, removed}) => {
      const gone = new Set(removed.map(({uri}) => uri))
      return workspaceFolders([...uris.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)])
    }
  }
}

function projectOf(folder: string): string | undefined {
  if (['package.json', '.git'].some((name) => existsSync(join(folder, name)))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : projectOf(parent)
}
