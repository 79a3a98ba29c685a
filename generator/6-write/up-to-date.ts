import {existsSync, lstatSync} from 'node:fs'
import {join} from 'node:path'
import {lookAtFolders} from './look.ts'
import {hashOf, readManifest} from './manifest.ts'
import {manifestName} from './names.ts'
import {stageOf} from './stage.ts'

/**
 * Whether the folder `out` holds a manifest of this very text and all files that it lists, as it lists them: writing would
 * change nothing then. `hashOfFile` knows the hash of a file by its absolute path.
 */
export function isUpToDate(
  out: string,
  manifest: string,
  hashOfFile: (path: string) => string | undefined
): boolean {
  if (existsSync(stageOf(out))) return false
  const folderOf = lookAtFolders(out)
  const holds = (path: string, hash: string): boolean => {
    const file = join(out, path)
    return (
      folderOf(path) === 'folder' &&
      lstatSync(file, {throwIfNoEntry: false})?.isFile() === true &&
      hashOfFile(file) === hash
    )
  }
  return (
    holds(manifestName, hashOf(manifest)) &&
    [...readManifest(manifest)].every(([path, hashes]) => [...hashes].every((hash) => holds(path, hash)))
  )
}
