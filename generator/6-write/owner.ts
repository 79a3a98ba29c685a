/** Who has the stage: a file named for its process, whose time the process renews. */
import {randomUUID} from 'node:crypto'
import {lstatSync} from 'node:fs'
import {hostname} from 'node:os'
import {basename} from 'node:path'
import {isRunning} from './running.ts'

export const ownerPrefix = 'owner-'

/** For how long an owner that does not renew its file is believed to be there, in milliseconds. */
export const leaseTime = 10_000

const host = hostname().replaceAll(/[^\w.-]/g, '_')

/**
 * A name for the file of this process, a new one each time.
 *
 * @example
 * newOwner() // 'owner-4711@laptop@6f1c0a52-…'
 */
export function newOwner(): string {
  return `${ownerPrefix}${process.pid}@${host}@${randomUUID()}`
}

/**
 * Whether the run is gone that made the file: its process of this machine is, or it has not renewed the file for too long.
 * That is how the run of a container ends, and one whose number another process has now.
 */
export function hasEnded(file: string): boolean {
  const [pid = '', on] = basename(file).slice(ownerPrefix.length).split('@')
  if (on === host && !isRunning(Number.parseInt(pid, 10))) return true
  const renewed = lstatSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
  return Math.abs(Date.now() - renewed) > leaseTime
}
