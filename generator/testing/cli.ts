/** The built command, run as a user runs it: the public door that tests come in by. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The built command's file. */
export const cliFile = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface CliResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd: string
  readonly env?: {readonly [name: string]: string}
  /** The command to run. Default: the one in `dist/`. */
  readonly file?: string
  /** The user that runs it, by number. Default: this one. */
  readonly uid?: number
}

/** `typedown(['lint', 'spec'], {cwd})` is `{status: 0, stdout: '…', stderr: '…'}`; output goes into a pipe. */
export function typedown(args: readonly string[], options: CliOptions): CliResult {
  const {cwd, env = {}, file = cliFile, uid} = options
  const {FORCE_COLOR: _forced, ...inherited} = process.env
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env: {...inherited, ...env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : {uid, gid: uid}),
    maxBuffer: 1 << 28
  })
  return {status, stdout, stderr}
}
