/** What a run is about to do in the output folder, on the disk before it begins: whoever comes next can complete it. */
import {lstatSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../model/emitted-file.ts'
import type {Change} from './compare.ts'
import {isWritable} from './manifest.ts'
import {manifestName} from './names.ts'

/** A change, with hashes of what is there before and after it; absent where no file is. */
export interface Step {
  readonly kind: Change['kind']
  readonly path: string
  readonly before?: string
  readonly after?: string
}

export function stepOf({kind, path, before, after}: Change): Step {
  return {
    kind,
    path,
    ...(kind === 'create' ? {} : {before: hashOf(before)}),
    ...(kind === 'remove' ? {} : {after: hashOf(after)})
  }
}

/** Whole or not at all; from then on the steps count as decided. */
export function writeJournal(stage: string, steps: readonly Step[]): void {
  writeFileSync(`${fileIn(stage)}.partial`, JSON.stringify(steps))
  renameSync(`${fileIn(stage)}.partial`, fileIn(stage))
}

/** The steps of a run that did not end; none where there was none, or where no run of ours wrote the file. */
export function readJournal(stage: string): readonly Step[] {
  try {
    if (!lstatSync(fileIn(stage)).isFile()) return []
    const steps: unknown = JSON.parse(readFileSync(fileIn(stage), 'utf8'))
    return Array.isArray(steps) && steps.every(isStep) ? steps : []
  } catch {
    return []
  }
}

export function removeJournal(stage: string): void {
  rmSync(fileIn(stage), {force: true})
}

function fileIn(stage: string): string {
  return join(stage, 'journal')
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false
  const {kind, path, before, after}: {[key: string]: unknown} = {...value}
  return (
    typeof path === 'string' &&
    (path === manifestName || isWritable(path)) &&
    (typeof before === 'string') === (kind !== 'create') &&
    (typeof after === 'string') === (kind !== 'remove') &&
    (kind === 'create' || kind === 'change' || kind === 'remove')
  )
}
