// Compiles generator/ into dist/, from empty, puts the help pages beside it, and makes the command executable.
import {spawnSync} from 'node:child_process'
import {chmodSync, cpSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
rmSync(`${root}dist`, {recursive: true, force: true})
const {status} = spawnSync('npx', ['--no-install', 'tsc', '-p', 'scripts/tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit'
})
if (status === 0) {
  cpSync(`${root}generator/4-check/pages`, `${root}dist/4-check/pages`, {recursive: true})
  chmodSync(`${root}dist/cli.js`, 0o755)
}
process.exitCode = status ?? 1
