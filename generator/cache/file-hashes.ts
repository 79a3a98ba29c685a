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

type Known = readonly [state: string, hash: string]

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
  const remembered = new Map(store.get<[string, Known][]>(key) ?? [])
  const asked = new Map<string, {readonly hash: string; readonly stats: FileState}>()
  let isNew = false
  const hashOf = (path: string): string | undefined => {
    const done = asked.get(path)
    if (done) return done.hash
    const stats = statOf(path)
    if (!stats) return undefined
    const state = stateOf(stats)
    const [before, cachedHash] = remembered.get(path) ?? []
    if (before === state && cachedHash !== undefined) {
      asked.set(path, {hash: cachedHash, stats})
      return cachedHash
    }
    const fresh = hash(path)
    asked.set(path, {hash: fresh, stats})
    isNew = true
    if (mayHaveChangedSince(stats, Date.now())) remembered.delete(path)
    else remembered.set(path, [state, fresh])
    return fresh
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
      [...asked].some(([path, {stats}]) => {
        const now = statOf(path)
        return !now || stateOf(now) !== stateOf(stats) || mayHaveChangedSince(now, time)
      }),
    keep: () => {
      if (isNew) store.put(key, [...remembered])
    }
  }
}

/** Whether a file may have changed after `time`: some file systems count in seconds, or in two. */
export function mayHaveChangedSince({mtimeMs, ctimeMs}: FileState, time: number): boolean {
  const isCoarse = mtimeMs % 1000 === 0
  return Math.max(mtimeMs, ctimeMs) + (isCoarse ? 2_000 : 100) > time
}

function stateOf({size, mtimeMs, ctimeMs, ino}: FileState): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
