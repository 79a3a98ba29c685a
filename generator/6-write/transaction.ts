import {chmodSync, copyFileSync, linkSync, lstatSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {hashOf} from '../model/emitted-file.ts'
import type {Change} from './compare.ts'
import {makeFolder, removeEmpty} from './folders.ts'
import {readJournal, removeJournal, type Step, stepOf, writeJournal} from './journal.ts'
import {lookBelow} from './look.ts'
import type {Stage} from './stage.ts'

/**
 * Makes all changes below the folder `out`, or none: everything new is written to the stage first, then a journal of what
 * is to be done, then each file is moved into place; and back, when one cannot be. A reader finds no file half written.
 */
export function apply(changes: readonly Change[], out: string, stage: Stage): void {
  const look = lookBelow(out)
  for (const [index, {kind, path, after}] of changes.entries()) {
    stage.renew()
    if (kind === 'remove') continue
    const staged = join(stage.folder, `new-${index}`)
    writeFileSync(staged, after, {flag: 'wx'})
    const found = look(path)
    if (found.kind === 'file') keepMode(staged, found.mode)
  }
  writeJournal(stage.folder, changes.map(stepOf))
  complete(out, stage)
}

/**
 * Does what is left to do of the steps in the journal, if there is one. What somebody changed meanwhile is neither as it
 * was nor as it is to be, and stays.
 */
export function complete(out: string, stage: Stage): void {
  const steps = readJournal(stage.folder).map((step, index) => new Move(step, index, out, stage.folder))
  for (const step of steps) {
    stage.renew()
    try {
      step.forward()
    } catch (error) {
      for (const done of steps.toReversed()) done.backward()
      finish(steps, out, stage)
      throw error
    }
  }
  finish(steps, out, stage)
}

function finish(steps: readonly Move[], out: string, stage: Stage): void {
  for (const folder of new Set(steps.map(({target}) => dirname(target)))) removeEmpty(folder, out)
  removeJournal(stage.folder)
}

/** One step. What lies at its path says whether it was done, so that it can be done or taken back after any kill. */
class Move {
  readonly target: string
  readonly #step: Step
  readonly #out: string
  readonly #staged: string
  readonly #kept: string

  constructor(step: Step, index: number, out: string, stage: string) {
    this.target = join(out, step.path)
    this.#step = step
    this.#out = out
    this.#staged = join(stage, `new-${index}`)
    this.#kept = join(stage, `old-${index}`)
  }

  forward(): void {
    const {kind, before} = this.#step
    if (!this.#holds(before) || (kind !== 'remove' && !isFile(this.#staged))) return
    if (kind === 'remove') {
      renameSync(this.target, this.#kept)
      return
    }
    if (kind === 'change') keep(this.target, this.#kept)
    else makeFolder(dirname(this.target))
    renameSync(this.#staged, this.target)
  }

  backward(): void {
    const {kind, after} = this.#step
    if (!this.#holds(after)) return
    if (kind === 'create') renameSync(this.target, this.#staged)
    else if (isFile(this.#kept)) {
      if (kind === 'change') keep(this.target, this.#staged)
      renameSync(this.#kept, this.target)
    }
  }

  /** Whether the file holds what a hash stands for; without one, whether there is none. */
  #holds(hash: string | undefined): boolean {
    const found = lookBelow(this.#out)(this.#step.path)
    if (found.kind === 'obstacle') return false
    return hash === (found.kind === 'file' ? hashOf(found.text) : undefined)
  }
}

/** A second name for a file, so that the first can be given to another. */
function keep(target: string, kept: string): void {
  rmSync(kept, {force: true})
  try {
    linkSync(target, kept)
  } catch {
    copyFileSync(target, kept)
  }
}

function keepMode(staged: string, mode: number): void {
  if ((lstatSync(staged).mode & 0o7777) !== mode) chmodSync(staged, mode)
}

function isFile(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isFile() === true
}
