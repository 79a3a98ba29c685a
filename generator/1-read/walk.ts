import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {isPermissionError} from './permission-error.ts'

/** Something below a folder, by its kind: a link is what it leads to. */
export interface Entry {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'broken-link' | 'other' | 'denied'
}

export interface WalkOptions {
  /** How many levels to go down. */
  readonly depth: number
  /** Whether to look at what begins with a dot. */
  readonly hidden: boolean
}

/**
 * All that lies below a folder but packages. A linked folder is entered unless that leads back; a folder that may not be
 * entered is `denied`.
 */
export function* walk(folder: string, options: WalkOptions, above: readonly string[] = []): Generator<Entry> {
  let entries: Dirent[]
  let real: string
  try {
    entries = readdirSync(folder, {withFileTypes: true})
    real = realpathSync(folder)
  } catch (error) {
    if (isPermissionError(error)) yield {path: folder, kind: 'denied'}
    return
  }
  if (above.includes(real)) return
  const start = join(folder, sep)
  for (const entry of entries) {
    if (entry.name === 'node_modules' || (!options.hidden && entry.name.startsWith('.'))) continue
    const path = start + entry.name
    const kind = entry.isSymbolicLink() ? kindBehind(path) : kindOf(entry)
    yield {path, kind}
    if (kind === 'folder' && options.depth > 1)
      yield* walk(path, {...options, depth: options.depth - 1}, [...above, real])
  }
}

function kindBehind(link: string): Entry['kind'] {
  try {
    return kindOf(statSync(link))
  } catch {
    return 'broken-link'
  }
}

function kindOf(entry: Dirent | Stats): Entry['kind'] {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}
