/** A folder of entries by key. Losing any of them costs time and nothing else; none is ever changed, only replaced whole. */
import {createHash} from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {namesIn} from '../1-read/folders.ts'
import {reasonOf} from '../diagnostics/system-error.ts'

export interface Store {
  /** What was put under a key; `undefined` where nothing was, or what is there is damaged. */
  readonly get: <T>(key: string) => T | undefined
  /** A value that JSON can hold. What cannot be written is not kept. */
  readonly put: (key: string, value: unknown) => void
  /** The keys that begin so. */
  readonly keysWith: (start: string) => readonly string[]
  readonly remove: (key: string) => void
  readonly getBytes: (key: string) => Uint8Array | undefined
  readonly putBytes: (key: string, bytes: Uint8Array) => void
}

/** Of what entries hold: those of other versions are not read. */
const version = '2'

/** How many entries stay; the longest unused go first. */
const most = 400

/** Names of our files: the folder may hold others, which stay. */
const suffix = '.entry'
const partialSuffix = '.partial'

/** The most bytes of an entry: a whole docs set takes a tenth. */
const largest = 512 * 1024 * 1024

/**
 * Opens the folder, which need not be there. Entries are put in place by renaming them, so that runs at once do no harm,
 * and bear a checksum, so that damage is noticed; `note` hears of that, and of what cannot be written.
 *
 * @example
 * const store = openStore('node_modules/.cache/typedown', console.error)
 * store.put('a1b2', {ok: true})
 * store.get('a1b2') // {ok: true}
 */
export function openStore(folder: string, note: (text: string) => void): Store {
  const getBytes = (key: string): Uint8Array | undefined => {
    const file = join(folder, `${key}${suffix}`)
    const entry = readEntry(file)
    if (entry === undefined) return undefined
    const payload = entry.subarray(checksumLength)
    if (entry.toString('latin1', 0, checksumLength) !== digest(version, payload)) {
      note(`ignoring ${file}: it is damaged, or of another version`)
      return undefined
    }
    touch(file)
    return payload
  }
  const putBytes = (key: string, bytes: Uint8Array): void => {
    const partial = join(folder, `${key}.${process.pid}${partialSuffix}`)
    try {
      mkdirSync(folder, {recursive: true})
      rmSync(partial, {force: true})
      // A new file: what somebody else puts there is not followed to where it leads.
      writeFileSync(partial, Buffer.concat([Buffer.from(digest(version, bytes), 'latin1'), bytes]), {
        flag: 'wx'
      })
      renameSync(partial, join(folder, `${key}${suffix}`))
      prune(folder)
    } catch (error) {
      // What is left of it is pruned one day.
      note(`cannot write into ${folder}: ${reasonOf(error)}`)
    }
  }
  return {
    keysWith: (start) =>
      namesIn(folder)
        .filter((name) => name.startsWith(start) && name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length))
        .sort(),
    remove: (key) => rmSync(join(folder, `${key}${suffix}`), {force: true}),
    getBytes,
    putBytes,
    get: <T>(key: string) => {
      const bytes = getBytes(key)
      return bytes && (JSON.parse(Buffer.from(bytes).toString()) as T)
    },
    put: (key, value) => putBytes(key, Buffer.from(JSON.stringify(value)))
  }
}

/** What a process keeps for itself: nothing is copied, and nothing pruned. */
export function storeInMemory(): Store {
  const values = new Map<string, unknown>()
  const get = <T>(key: string): T | undefined => values.get(key) as T | undefined
  const put = (key: string, value: unknown): void => {
    values.set(key, value)
  }
  return {
    get,
    put,
    getBytes: get,
    putBytes: put,
    keysWith: (start) => [...values.keys()].filter((key) => key.startsWith(start)),
    remove: (key) => values.delete(key)
  }
}

/**
 * Of all parts, one after the other.
 *
 * @example
 * digest('# a') // 'kNxM1Q…', 27 characters
 */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}

/** In characters. */
const checksumLength = 27

/** A pipe would be waited for, and a device read without end. */
function readEntry(file: string): Buffer | undefined {
  try {
    const stats = statSync(file)
    return stats.isFile() && stats.size <= largest ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

/** Used just now. */
function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // In a folder that is only read, nothing is pruned either.
  }
}

/** Removes the longest unused entries, and what runs left that were killed. */
function prune(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix) || name.endsWith(partialSuffix))
  if (names.length <= most) return
  const files = names.flatMap((name) => {
    const stats = statSync(join(folder, name), {throwIfNoEntry: false})
    return stats?.isFile() ? [{path: join(folder, name), used: stats.mtimeMs}] : []
  })
  for (const {path} of files.sort((a, b) => b.used - a.used).slice(most / 2)) rmSync(path, {force: true})
}
