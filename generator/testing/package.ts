/** The package as users get it: packed, and installed in an empty project. */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeFolder} from './folders.ts'

/** Where this repository lies. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program to its end and gives its standard output; throws with all it said when it fails. */
export function run(program: string, args: readonly string[], cwd: string): string {
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
  return stdout
}

/**
 * Runs a binary that is installed in a project, as `npx` would: npx itself says nothing of its own failures below
 * `npm run --silent`.
 */
export function runBinary(project: string, name: string, ...args: string[]): string {
  return run(join(project, 'node_modules/.bin', name), args, project)
}

/** Packs what was built into `folder`; the tarball's path. */
export function pack(folder: string): string {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], repository)
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('npm pack left no tarball')
  return join(folder, name)
}

/** An empty project in `folder` that has the tarball, what it depends on, and other packages installed. */
export function install(folder: string, tarball: string, ...others: string[]): void {
  writeFolder(folder, {'package.json': '{"name": "project", "private": true, "type": "module"}\n'})
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  run('npm', ['install', ...quietly, tarball, ...others], folder)
}
