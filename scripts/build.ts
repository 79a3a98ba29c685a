// Builds dist/ from empty: the bundled code, declarations of what the package exports, help pages, schemas and licences.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {globSync} from 'tinyglobby'
import {bundle, bundleCore, bundleExplorer} from './build/bundle.ts'
import {keepReachable} from './build/declarations.ts'
import {licencesOf} from './build/licences.ts'
import {configSchema} from './derive/options.ts'
import {root} from './repository.ts'

rmSync(`${root}dist`, {recursive: true, force: true})
const {status} = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.build.json'],
  {cwd: root, stdio: 'inherit'}
)
keepReachable(['index', 'core', 'unified', 'remark', 'remark-preset', 'vite'])
const bundles = await Promise.all([bundle(), bundleCore(), bundleExplorer()])
writeFileSync(
  `${root}dist/build-id.txt`,
  buildIdOf([`${root}package.json`, ...globSync('*.js', {cwd: `${root}dist`, absolute: true})])
)
writeFileSync(
  `${root}dist/THIRD-PARTY-LICENSES.md`,
  licencesOf(bundles.flatMap(({inputs}) => Object.keys(inputs)))
)
copyFileSync(`${root}generator/explore/explorer.css`, `${root}dist/explorer.css`)
const beside = globSync('**/*.{md,json}', {
  cwd: `${root}generator`,
  ignore: ['**/fixtures/**', '**/testing/**', '**/tsconfig.json']
})
for (const file of beside) {
  mkdirSync(dirname(`${root}dist/${file}`), {recursive: true})
  copyFileSync(`${root}generator/${file}`, `${root}dist/${file}`)
}
writeFileSync(`${root}dist/options.schema.json`, `${JSON.stringify(configSchema(), null, 2)}\n`)
for (const name of ['cli', 'language-server']) chmodSync(`${root}dist/${name}.js`, 0o755)
process.exitCode = status ?? 1

/** A name of what was built, which keys of the cache hold. */
function buildIdOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(readFileSync(file))
  return hash.digest('base64url')
}
