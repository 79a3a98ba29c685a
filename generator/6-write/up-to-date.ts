import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type CurrentFile, hashOf} from '../model/emitted-file.ts'
import {lookAtFolders} from './look.ts'
import {readManifest} from './manifest.ts'
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
  const isCurrent = currentIn(out, hashOfFile)
  return (
    isCurrent({path: manifestName, hash: hashOf(manifest)}) &&
    [...readManifest(manifest)].every(([path, hashes]) =>
      [...hashes].every((hash) => isCurrent({path, hash}))
    )
  )
}

/** Whether the folder `out` holds a file; nothing in it counts while a run writes there, or after one was killed. */
export function currentIn(
  out: string,
  hashOfFile: (path: string) => string | undefined
): (file: CurrentFile) => boolean {
  if (existsSync(stageOf(out))) return () => false
  const folderOf = lookAtFolders(out)
  return ({path, hash}) => folderOf(path) === 'folder' && hashOfFile(join(out, path)) === hash
}
