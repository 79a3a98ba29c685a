import {mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {UsageError} from '../diagnostics/usage-error.ts'
import {makeFolder} from './folders.ts'
import {isRunning} from './running.ts'

/** How long to wait for another run to finish writing, and between two looks, in milliseconds. */
const patience = 30_000
const pause = 20

/**
 * Where what is new is written first. One run at a time has it: whoever makes the folder, and puts into it an empty file
 * that is named for its process. What a run left behind that was killed belongs to the next.
 */
export function stageOf(out: string): string {
  return join(out, '.typedown-stage')
}

/**
 * Does what changes `out`, once no other run is at it; `work` gets the stage, empty, and ends before anything else of
 * this process has its turn.
 */
export async function withStage<T>(out: string, work: (stage: string) => T): Promise<T> {
  const stage = stageOf(out)
  const end = Date.now() + patience
  makeFolder(out)
  while (!take(stage)) {
    if (Date.now() > end) {
      throw new UsageError(
        `another run has been writing into ${out} for ${patience / 1000} s: if there is none, remove ${stage}`
      )
    }
    await setTimeout(pause)
  }
  try {
    return work(stage)
  } finally {
    close(stage)
  }
}

/** The owner goes last, so that what is left by a run that is killed always has one. */
function close(stage: string): void {
  empty(stage)
  rmSync(join(stage, me), {force: true})
  succeeds(() => rmdirSync(stage))
}

function take(stage: string): boolean {
  try {
    mkdirSync(stage)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return takeOver(stage)
    throw error
  }
  // Another run may have taken the folder for one that was left behind, and made it again for itself.
  if (!succeeds(() => writeFileSync(join(stage, me), '', {flag: 'wx'}))) return false
  if (ownersIn(stage).length === 1) return true
  rmSync(join(stage, me), {force: true})
  return false
}

/** Whoever renames the owner's file has the stage; to a second one, the file is gone. */
function takeOver(stage: string): boolean {
  const owners = ownersIn(stage)
  const [owner] = owners
  if (owner === undefined) {
    succeeds(() => rmdirSync(stage))
    return false
  }
  if (owners.some(isAlive) || !succeeds(() => renameSync(join(stage, owner), join(stage, me)))) return false
  empty(stage)
  return true
}

/** One, but for the moment in which two runs find that they are two. */
function ownersIn(stage: string): readonly string[] {
  return namesIn(stage).filter((name) => name.startsWith(prefix))
}

function empty(stage: string): void {
  for (const name of namesIn(stage)) if (name !== me) rmSync(join(stage, name), {force: true})
}

const prefix = 'owner-'
const here = `@${hostname().replaceAll(/[^\w.-]/g, '_')}`

/** The name of the file that says that a stage is ours. */
const me = `${prefix}${process.pid}${here}`

/** Whether that run still goes on; of another machine's nobody can tell. Our own process has no other run underway. */
function isAlive(owner: string): boolean {
  if (owner === me) return false
  return !owner.endsWith(here) || isRunning(Number.parseInt(owner.slice(prefix.length), 10))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
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
