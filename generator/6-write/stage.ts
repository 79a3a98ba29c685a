import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {UsageError} from '../diagnostics/usage-error.ts'
import {makeFolder} from './folders.ts'
import {readJournal} from './journal.ts'
import {stageName} from './names.ts'
import {hasEnded, leaseTime, newOwner, ownerPrefix} from './owner.ts'

/** How long to wait for another run to finish writing, and between two looks, in milliseconds. */
const patience = 30_000
const pause = 20

/** The folder where what is new is written first. One run at a time has it. */
export interface Stage {
  readonly folder: string
  /** Says that we are still here; throws where another run has taken us for gone, and the stage for itself. */
  readonly renew: () => void
}

export function stageOf(out: string): string {
  return join(out, stageName)
}

/**
 * Does what changes `out`, once no other run is at it; `work` gets the stage and ends before anything else of this
 * process has its turn. Whoever puts an empty file into the folder that is named for its process has it, and keeps it by
 * renewing that file's time; the stage of a run that was killed goes to the next, with its journal.
 */
export async function withStage<T>(out: string, work: (stage: Stage) => T): Promise<T> {
  const folder = stageOf(out)
  const me = newOwner()
  const end = Date.now() + patience
  makeFolder(out)
  while (!take(folder, me)) {
    if (Date.now() > end)
      throw new UsageError(
        `another run has been writing into ${out} for ${patience / 1000} s: try again when it is done`
      )
    await setTimeout(pause)
  }
  const stage = {folder, renew: renewing(join(folder, me), out)}
  try {
    return work(stage)
  } finally {
    close(folder, me)
  }
}

/** Empties the folder, unless its journal still has to be completed: that is for the next run. */
export function empty(stage: string): void {
  for (const name of namesIn(stage))
    if (/^(?:new|old)-\d+$|^journal/.test(name)) rmSync(join(stage, name), {force: true})
}

/** Not more often than it takes to be believed; after standing still, before anything else. */
function renewing(owner: string, out: string): () => void {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const now = Date.now()
    if (Math.abs(now - last) < leaseTime / 10) return
    last = now
    if (!succeeds(() => utimesSync(owner, now / 1000, now / 1000)))
      throw new UsageError(
        `this run stood still while it wrote into ${out}, and another took over: run it again`
      )
  }
}

/** The owner goes last, so that what is left by a run that is killed always has one. */
function close(stage: string, me: string): void {
  if (!namesIn(stage).includes(me)) return
  if (readJournal(stage).length === 0) empty(stage)
  rmSync(join(stage, me), {force: true})
  succeeds(() => rmdirSync(stage))
}

function take(stage: string, me: string): boolean {
  if (!succeeds(() => mkdirSync(stage)) && statOf(stage)?.isDirectory() === false)
    throw new UsageError(`${stage} is in the way: remove it`)
  const owners = ownersIn(stage)
  const [owner] = owners
  if (!owners.every((other) => hasEnded(join(stage, other)))) return false
  // Whoever renames the owner's file has the stage; to a second one, the file is gone.
  const taken = succeeds(() => {
    if (owner === undefined) writeFileSync(join(stage, me), '', {flag: 'wx'})
    else renameSync(join(stage, owner), join(stage, me))
  })
  if (!taken) return false
  for (const other of owners) rmSync(join(stage, other), {force: true})
  if (ownersIn(stage).length === 1) return true
  rmSync(join(stage, me), {force: true})
  return false
}

/** One, but for the moment in which two runs find that they are two. */
function ownersIn(stage: string): readonly string[] {
  return namesIn(stage).filter((name) => name.startsWith(ownerPrefix))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, {throwIfNoEntry: false})
}

/** Whether it could be done; what another run was quicker with is not there, or no longer empty. */
function succeeds(step: () => void): boolean {
  try {
    step()
    return true
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTEMPTY') || isCode(error, 'EEXIST')) return false
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
