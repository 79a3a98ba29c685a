// Compiles generator/ into dist/, from empty, puts the help pages and schemas beside the code, makes the commands executable.
import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {globSync} from 'tinyglobby'
import {configSchema} from './derive/options.ts'
import {root} from './repository.ts'

rmSync(`${root}dist`, {recursive: true, force: true})
const {status} = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json'],
  {cwd: root, stdio: 'inherit'}
)
const beside = globSync('**/*.{md,json}', {
  cwd: `${root}generator`,
  ignore: ['fixtures/**', '**/testing/**']
})
for (const file of beside) {
  mkdirSync(dirname(`${root}dist/${file}`), {recursive: true})
  copyFileSync(`${root}generator/${file}`, `${root}dist/${file}`)
}
writeFileSync(`${root}dist/options.schema.json`, `${JSON.stringify(configSchema(), null, 2)}\n`)
if (status === 0) for (const name of ['cli', 'language-server']) chmodSync(`${root}dist/${name}.js`, 0o755)
process.exitCode = status ?? 1
