/** What was emitted before, of the same options, code and templates into the same folder. */
import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Emitted, Units} from '../5-emit/units.ts'
import {manifestOf, readManifest} from '../6-write/manifest.ts'
import {manifestName} from '../6-write/names.ts'
import {currentIn} from '../6-write/up-to-date.ts'
import {type CurrentFile, type EmittedFile, hashOf} from '../model/emitted-file.ts'
import {once} from '../model/once.ts'
import type {Program} from '../model/program.ts'
import {type FileHashes, fileHashes} from './file-hashes.ts'
import {digest, type Store} from './store.ts'

/** How compiling asks for files that it need not make. */
export interface EmissionCache {
  /** All files, where the program is the one that they were made of, and they are still there. */
  readonly filesOf: (program: Program) => readonly CurrentFile[] | undefined
  readonly before: () => Emitted | undefined
  /** Whether no other run wrote since. */
  readonly isStillThere: () => boolean
  /** `units` are missing where nothing was made. */
  readonly keep: (program: Program, files: readonly (EmittedFile | CurrentFile)[], units?: Units) => void
}

/** What was made of a whole program: all that this manifest lists. */
interface Whole {
  readonly program: string
  readonly manifestHash: string
}

/** Opens what lies under `name`; `out` is the output folder, absolute. */
export function openEmissionCache(store: Store, name: string, out: string): EmissionCache {
  const manifest = manifestIn(out)
  const hashes = outputHashes(store, out)
  const isThere = currentIn(out, hashes.hashOf)
  const wholeName = `whole-${name}`
  const nameOf = once(digestOf)
  return {
    filesOf: (program) => {
      const whole = store.get<Whole>(wholeName)
      if (whole?.program !== nameOf(program) || whole.manifestHash !== hashOf(manifest)) return undefined
      const files = [...readManifest(manifest)].flatMap(([path, all]) =>
        [...all].map((hash) => ({path, hash}))
      )
      return files.every(isThere) ? files : undefined
    },
    before: () => {
      const units = store.get<Units>(name)
      return units && {...units, isThere}
    },
    isStillThere: () => manifestIn(out) === manifest,
    keep: (program, files, units) => {
      if (units) {
        store.put(name, units)
        const manifestHash = hashOf(manifestOf(files).text)
        store.put(wholeName, {program: nameOf(program), manifestHash} satisfies Whole)
      }
      hashes.keep()
    }
  }
}

/** Of all that is emitted of a program. */
function digestOf({diagnostics: _, ...emitted}: Program): string {
  return digest(JSON.stringify(emitted))
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
