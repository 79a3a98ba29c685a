import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CurrentFile} from '../model/emitted-file.ts'
import {lookAtFolders} from './look.ts'
import {readManifest} from './manifest.ts'
import {manifestName} from './names.ts'
import {stageOf} from './stage.ts'

/**
 * Whether the folder `out` holds a manifest of this hash and all files that it lists, as it lists them: writing would
 * change nothing then. `hashOfFile` knows the hash of a file by its absolute path.
 */
export function isUpToDate(
  out: string,
  manifestHash: string,
  hashOfFile: (path: string) => string | undefined
): boolean {
  const isCurrent = currentIn(out, hashOfFile)
  if (!isCurrent({path: manifestName, hash: manifestHash})) return false
  const manifest = readManifest(readFileSync(join(out, manifestName), 'utf8'))
  return [...manifest].every(([path, hashes]) => [...hashes].every((hash) => isCurrent({path, hash})))
}

/** Whether the folder `out` holds a file; nothing in it counts while a run writes there, or after one was killed. */
export function currentIn(
  out: string,
  hashOfFile: (path: string) => string | undefined
): (file: CurrentFile) => boolean {
  if (existsSync(stageOf(out))) return () => false
  const folderOf = lookAtFolders(out)
  return ({path, hash}) => folderOf(path) === 'folder' && hashOfFile(`${out}/${path}`) === hash
}
