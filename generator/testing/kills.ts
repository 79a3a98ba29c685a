/** Runs of the built command that are killed on the way, and what is left of their output folder. */
import {spawnSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {cliFile} from './cli.ts'
import {type FolderContent, readFolder, writeFolder} from './folders.ts'

const preload = new URL('kill-at.mjs', import.meta.url).href

/** A change of the pages, as a folder that the command runs in. */
export interface Scene {
  /** Holds `docs` and `api`, the output folder. */
  readonly cwd: string
  /** What lies in `api` before, and what is to lie there afterwards. */
  readonly before: FolderContent
  readonly after: FolderContent
}

export const generating = ['generate', 'docs', '--out', 'api', '--emit', 'types', '--quiet']

/** The commands that complete what a killed run began. */
export const completing: readonly (readonly string[])[] = [
  ['generate', 'docs', '--out', 'api', '--emit', 'types', '--check', '--quiet'],
  ['lint', '--quiet'],
  ['inspect', '--quiet'],
  ['verify', '--quiet'],
  generating
]

/** Makes the scene in an empty folder: generates from the old pages, then from the new ones, and goes back. */
export function makeScene(cwd: string, older: FolderContent, newer: FolderContent): Scene {
  const generated = (docs: FolderContent): FolderContent => {
    rmSync(join(cwd, 'docs'), {recursive: true, force: true})
    writeFolder(cwd, docs)
    const {status, stderr} = run(cwd, generating)
    if (status !== 0) throw new Error(stderr)
    return readFolder(join(cwd, 'api'))
  }
  const mine = {'api/notes.txt': 'mine'}
  writeFolder(cwd, {'typedown.config.json': '{"paths": ["docs"], "out": "api", "emit": ["types"]}', ...mine})
  const before = generated(older)
  const after = generated(newer)
  return {cwd, before, after}
}

/** Puts the output folder as it was before. */
export function reset({cwd, before}: Scene): void {
  rmSync(join(cwd, 'api'), {recursive: true})
  writeFolder(join(cwd, 'api'), before)
}

/** How many calls of a run change something in the output folder. */
export function callsOf(scene: Scene, args: readonly string[]): number {
  const {stderr} = run(scene.cwd, args, {})
  return Number(/calls: (\d+)/.exec(stderr)?.[1])
}

/** Runs a command, killed before its call of that number; true if it came so far. */
export function killAt(scene: Scene, args: readonly string[], call: number): boolean {
  return run(scene.cwd, args, {KILL_AT: String(call)}).signal === 'SIGKILL'
}

/** The tree of the output folder, and whether a journal waits there. */
export function stateOf({cwd, before, after}: Scene): 'old' | 'new' | 'to be completed' | 'mixed' {
  const found = readFolder(join(cwd, 'api'))
  const files = Object.fromEntries(
    Object.entries(found).filter(([path]) => !path.startsWith('.typedown-stage/'))
  )
  if (same(files, before)) return 'old'
  if (same(files, after)) return 'new'
  return existsSync(join(cwd, 'api/.typedown-stage/journal')) ? 'to be completed' : 'mixed'
}

function same(a: FolderContent, b: FolderContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export function run(cwd: string, args: readonly string[], kill?: {readonly KILL_AT?: string}) {
  const loaded = kill ? ['--import', preload] : []
  return spawnSync(process.execPath, [...loaded, cliFile, ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...kill, KILL_BELOW: join(cwd, 'api')}
  })
}
