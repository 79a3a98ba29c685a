import {existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync} from 'node:fs'
import {dirname} from 'node:path'

/** With those above it. Node's own way of doing that never ends where a file system refuses it, as `/proc` does. */
export function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (existsSync(folder) || parent === folder) return
  makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have been quicker.
    if (existsSync(folder)) return
    if (isLink(folder)) throw new Error('it is a link that leads nowhere')
    throw error
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

/** Removes a folder that holds nothing any more, and those above it, up to `out`. */
export function removeEmpty(folder: string, out: string): void {
  if (!folder.startsWith(out) || folder === out) return
  try {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  } catch {
    return
  }
  removeEmpty(dirname(folder), out)
}
