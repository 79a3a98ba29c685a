import {lstatSync, readFileSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {reasonOf} from '../diagnostics/system-error.ts'

/** What lies at a path: nothing, a file, or what cannot be replaced by one, with a sentence that says why. */
export type Found =
  | {readonly kind: 'nothing'}
  | {readonly kind: 'file'; readonly text: string; readonly mode: number}
  | {readonly kind: 'obstacle'; readonly message: string}

/**
 * Looks at paths below the folder `out`, without following a link there: what it leads to may lie outside. `out` itself
 * may be one. Folders are looked at once.
 *
 * @example
 * const look = lookBelow('/project/api')
 * look('types/user.ts') // {kind: 'obstacle', message: 'cannot write into /project/api: types is a link'}
 */
export function lookBelow(out: string): (path: string) => Found {
  const folderOf = lookAtFolders(out)
  return (path) => {
    const folder = folderOf(path)
    return folder === 'folder' ? lookAt(join(out, path)) : folder
  }
}

/** What lies where the folder of a path below `out` should be. */
export function lookAtFolders(out: string): (path: string) => Found | 'folder' {
  const folders = new Map<string, Found | 'folder'>()

  const lookAtFolder = (folder: string): Found | 'folder' => {
    if (folder === '') return 'folder'
    const parent = folderAt(parentOf(folder))
    if (parent !== 'folder') return parent
    const stats = statOf(join(out, folder))
    if (stats === undefined) return {kind: 'nothing'}
    if (stats.isDirectory()) return 'folder'
    return {kind: 'obstacle', message: `cannot write into ${out}: ${folder} is ${kindOf(stats)}`}
  }

  const folderAt = (folder: string): Found | 'folder' => {
    const found = folders.get(folder) ?? lookAtFolder(folder)
    folders.set(folder, found)
    return found
  }

  return (path) => folderAt(parentOf(path))
}

function lookAt(path: string): Found {
  try {
    const stats = statOf(path)
    if (stats === undefined) return {kind: 'nothing'}
    if (!stats.isFile()) return {kind: 'obstacle', message: `cannot replace ${path}: it is ${kindOf(stats)}`}
    return {kind: 'file', text: readFileSync(path, 'utf8'), mode: stats.mode & 0o7777}
  } catch (error) {
    return {kind: 'obstacle', message: `cannot replace ${path}: ${reasonOf(error)}`}
  }
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, {throwIfNoEntry: false})
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a link, and links are not followed'
  if (stats.isDirectory()) return 'a folder'
  return stats.isFile() ? 'a file, not a folder' : 'neither a file nor a folder'
}
