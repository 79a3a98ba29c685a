import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Change} from './compare.ts'

/**
 * Makes all changes below `out`, or none: everything new is written beside the old first, then moved into
 * place file by file, and moved back when one cannot be.
 */
export function apply(changes: readonly Change[], out: string): void {
  makeFolder(out)
  const stage = mkdtempSync(join(out, '.typedown-stage-'))
  const undo: (() => void)[] = []
  try {
    for (const [index, {kind, after}] of changes.entries()) {
      if (kind !== 'remove') writeFileSync(join(stage, `new-${index}`), after)
    }
    for (const [index, change] of changes.entries()) {
      undo.push(
        swap(change, join(out, change.path), join(stage, `old-${index}`), join(stage, `new-${index}`))
      )
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  } finally {
    rmSync(stage, {recursive: true, force: true})
    for (const {kind, path} of changes) if (kind === 'remove') removeEmpty(dirname(join(out, path)), out)
  }
}

/** Puts one change into place and returns what takes it back. A reader never finds the file half written. */
function swap({kind}: Change, target: string, kept: string, staged: string): () => void {
  if (kind === 'remove') {
    renameSync(target, kept)
    return () => renameSync(kept, target)
  }
  if (kind === 'create') {
    makeFolder(dirname(target))
    renameSync(staged, target)
    return () => rmSync(target, {force: true})
  }
  keep(target, kept)
  renameSync(staged, target)
  return () => renameSync(kept, target)
}

/** With those above it. Node's own way of doing that never ends where a file system refuses it, as `/proc` does. */
function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (existsSync(folder) || parent === folder) return
  makeFolder(parent)
  mkdirSync(folder)
}

function keep(target: string, kept: string): void {
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
}

/** Removes a folder that holds nothing any more, and those above it, up to `out`. */
function removeEmpty(folder: string, out: string): void {
  if (!folder.startsWith(out) || folder === out) return
  try {
    if (readdirSync(folder).length > 0) return
    rmdirSync(folder)
  } catch {
    return
  }
  removeEmpty(dirname(folder), out)
}
