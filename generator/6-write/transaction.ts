import {copyFileSync, linkSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Change} from './compare.ts'
import {makeFolder, removeEmpty} from './folders.ts'
import {manifestName, manifestOfBoth} from './manifest.ts'

/**
 * Makes all changes below `out`, or none: everything new is written to the folder `stage` first, then moved into
 * place file by file, and moved back when one cannot be.
 */
export function apply(changes: readonly Change[], out: string, stage: string): void {
  const steps = inOrder(changes)
  const undo: (() => void)[] = []
  try {
    for (const [index, {kind, after}] of steps.entries()) {
      if (kind !== 'remove') writeFileSync(join(stage, `new-${index}`), after)
    }
    for (const [index, step] of steps.entries()) {
      undo.push(swap(step, join(out, step.path), join(stage, `old-${index}`), join(stage, `new-${index}`)))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  } finally {
    const folders = new Set(changes.map(({path}) => dirname(join(out, path))))
    for (const folder of folders) removeEmpty(folder, out)
  }
}

/**
 * The manifest goes first, naming what is there and what is to come: a run that is killed leaves nothing that the
 * next does not know for ours.
 */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const manifest = changes.find(({path}) => path === manifestName)
  if (!manifest) return changes
  const others = changes.filter((change) => change !== manifest)
  const both = manifestOfBoth(manifest.before, manifest.after)
  if (both === manifest.after) return [manifest, ...others]
  return [{...manifest, after: both}, ...others, {...manifest, kind: 'change', before: both}]
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

function keep(target: string, kept: string): void {
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
}
