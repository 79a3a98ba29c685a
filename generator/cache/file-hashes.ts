/** Hashes of files, remembered with what the system says of each, so that only what changed is read again. */
import {statSync} from 'node:fs'
import type {Store} from './store.ts'

export interface FileHashes {
  /** Of what a file holds; `undefined` where that cannot be read. */
  readonly hashOf: (path: string) => string | undefined
  /** Whether one of the files that were asked for may have changed since `time`, in milliseconds. */
  readonly changedSince: (time: number) => boolean
  /** Remembers the hashes for the next run. */
  readonly keep: () => void
}

/** A file as it was hashed. Numbers, since to print 20,000 of them takes as long as to ask for the files. */
type Known = readonly [
  path: string,
  hash: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  ino: number
]

/** What the system says of a file; times are in milliseconds. Declared here, so that the package's types need none of Node's. */
interface FileState {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly ino: number
}

/**
 * Hashes that `hash` makes of files. A file is read again when its size, times or inode differ from those that are
 * remembered; one that changed a moment ago always is, since a second change of the same moment may not show.
 *
 * @example
 * const hashes = fileHashes(store, 'pages', (path) => digest(readFileSync(path)))
 * hashes.hashOf('/docs/user.md') // 'kNxM1Q…'
 */
export function fileHashes(
  store: Store,
  key: string,
  hash: (path: string) => string,
  statOf = (path: string): FileState | undefined => statSync(path, {throwIfNoEntry: false})
): FileHashes {
  const remembered = new Map(store.get<Known[]>(key)?.map((known) => [known[0], known]))
  const asked = new Map<string, Known>()
  let isNew = false
  const hashOf = (path: string): string | undefined => {
    const done = asked.get(path)
    if (done) return done[1]
    const stats = statOf(path)
    if (!stats) return undefined
    const before = remembered.get(path)
    if (before && isSame(before, stats)) {
      asked.set(path, before)
      return before[1]
    }
    const known: Known = [path, hash(path), stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino]
    asked.set(path, known)
    isNew = true
    if (mayHaveChangedSince(stats, Date.now())) remembered.delete(path)
    else remembered.set(path, known)
    return known[1]
  }
  return {
    hashOf: (path) => {
      try {
        return hashOf(path)
      } catch {
        return undefined
      }
    },
    changedSince: (time) =>
      [...asked].some(([path, known]) => {
        const now = statOf(path)
        return !now || !isSame(known, now) || mayHaveChangedSince(now, time)
      }),
    keep: () => {
      if (isNew) store.put(key, [...remembered.values()])
    }
  }
}

/** Whether a file may have changed after `time`: some file systems count in seconds, or in two. */
export function mayHaveChangedSince({mtimeMs, ctimeMs}: FileState, time: number): boolean {
  const isCoarse = mtimeMs % 1000 === 0
  return Math.max(mtimeMs, ctimeMs) + (isCoarse ? 2_000 : 100) > time
}

function isSame([, , size, mtimeMs, ctimeMs, ino]: Known, now: FileState): boolean {
  return size === now.size && mtimeMs === now.mtimeMs && ctimeMs === now.ctimeMs && ino === now.ino
}
