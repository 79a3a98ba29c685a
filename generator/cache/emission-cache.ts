/** What was emitted before, of the same options, code and templates into the same folder. */
import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Emitted, Units} from '../5-emit/units.ts'
import {manifestName} from '../6-write/names.ts'
import {currentIn} from '../6-write/up-to-date.ts'
import {hashOf} from '../model/emitted-file.ts'
import {type FileHashes, fileHashes} from './file-hashes.ts'
import {digest, type Store} from './store.ts'

/** How compiling asks for files that it need not make. */
export interface EmissionCache {
  readonly before: Emitted | undefined
  /** Whether no other run wrote since. */
  readonly isStillThere: () => boolean
  readonly keep: (units: Units) => void
}

/** Opens what lies under `name`; `out` is the output folder, absolute. */
export function openEmissionCache(store: Store, name: string, out: string): EmissionCache {
  const manifest = manifestIn(out)
  const hashes = outputHashes(store, out)
  const units = store.get<Units>(name)
  return {
    before: units && {...units, isThere: currentIn(out, hashes.hashOf)},
    isStillThere: () => manifestIn(out) === manifest,
    keep: (units) => {
      store.put(name, units)
      hashes.keep()
    }
  }
}

/** Every run that writes changes it. */
function manifestIn(out: string): string {
  try {
    return readFileSync(join(out, manifestName), 'utf8')
  } catch {
    return ''
  }
}

/** Of generated files, as the manifest has them; a link is none. */
export function outputHashes(store: Store, out: string): FileHashes {
  const hash = (path: string) => hashOf(readFileSync(path, 'utf8'))
  return fileHashes(store, `output-${digest(out)}`, hash, (path) => {
    const stats = lstatSync(path, {throwIfNoEntry: false})
    return stats?.isFile() ? stats : undefined
  })
}
