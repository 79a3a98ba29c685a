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
import {reasonOf} from '../diagnostics/system-error.ts'

export interface Store {
  /** What was put under a key; `undefined` where nothing was, or what is there is damaged. */
  readonly get: <T>(key: string) => T | undefined
  /** A value that JSON can hold. What cannot be written is not kept. */
  readonly put: (key: string, value: unknown) => void
}

/** Of what entries hold: those of other versions are not read. */
const version = '1'

/** How many entries stay; the longest unused go first. */
const most = 400

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
  const fileOf = (key: string): string => join(folder, `${key}.json`)
  return {
    get: <T>(key: string) => {
      const text = readEntry(fileOf(key))
      if (text === undefined) return undefined
      const end = text.indexOf('\n')
      const payload = text.slice(end + 1)
      if (text.slice(0, end) !== digest(version + payload)) {
        note(`ignoring ${fileOf(key)}: it is damaged, or of another version`)
        return undefined
      }
      touch(fileOf(key))
      return JSON.parse(payload) as T
    },
    put: (key, value) => {
      const payload = JSON.stringify(value)
      const partial = join(folder, `${key}.${process.pid}.partial`)
      try {
        mkdirSync(folder, {recursive: true})
        writeFileSync(partial, `${digest(version + payload)}\n${payload}`)
        renameSync(partial, fileOf(key))
        prune(folder)
      } catch (error) {
        // What is left of it is pruned one day.
        note(`cannot write into ${folder}: ${reasonOf(error)}`)
      }
    }
  }
}

/**
 * Of values that JSON can hold, or of bytes.
 *
 * @example
 * digest('# a') // 'kNxM1Q…', 27 characters
 */
export function digest(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url')
}

function readEntry(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
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
  const names = readdirSync(folder)
  if (names.length <= most) return
  const files = names.flatMap((name) => {
    const stats = statSync(join(folder, name), {throwIfNoEntry: false})
    return stats?.isFile() ? [{path: join(folder, name), used: stats.mtimeMs}] : []
  })
  for (const {path} of files.sort((a, b) => b.used - a.used).slice(most / 2)) rmSync(path, {force: true})
}
