import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'

const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`

/** Prints the names of all modules that are loaded, by `import` or by `require`. */
const probe = asModule(`
  import {writeSync} from 'node:fs'
  import {createRequire, register} from 'node:module'
  process.on('exit', () => {
    for (const path of Object.keys(createRequire(process.execPath).cache)) writeSync(2, 'loaded: ' + path + '\\n')
  })
  register(${JSON.stringify(
    asModule(`
      import {writeSync} from 'node:fs'
      export const load = (url, context, next) => {
        writeSync(2, 'loaded: ' + url + '\\n')
        return next(url, context)
      }`)
  )})`)

/** What should be loaded by those that need it alone: packages, and parts of the bundle by the module that they begin with. */
const heavy = ['node_modules/ts-morph', 'node_modules/jiti', 'dist/emit', 'dist/chokidar']

/** The files that are loaded, each by its URL or path. */
function filesLoaded(...args: string[]): readonly string[] {
  return withFolder((folder) => {
    writeFolder(folder, {'docs/thing.md': '# thing resource type\n\nA thing.\n'})
    const {stderr} = spawnSync(process.execPath, ['--import', probe, cliFile, ...args], {
      cwd: folder,
      encoding: 'utf8'
    })
    const urls = [...stderr.matchAll(/^loaded: (.*)$/gm)].map(([, url]) => url ?? '')
    assert.ok(
      urls.some((url) => url.endsWith('/dist/cli.js')),
      stderr
    )
    return urls
  })
}

/** `loaded('lint', 'docs')` is `['node_modules/jiti']`. */
function loaded(...args: string[]): string[] {
  const urls = filesLoaded(...args)
  return heavy.filter((name) => urls.some((url) => url.includes(`/${name}`)))
}

test('help is shown without what reads pages', () => {
  const ours = filesLoaded('--help').filter((url) => url.startsWith('file:') && url.includes('/dist/'))
  const bytes = ours.map((url) => statSync(fileURLToPath(url)).size).reduce((sum, size) => sum + size, 0)
  // Reading pages takes 700 kB.
  assert.ok(bytes < 400_000, `${bytes} bytes are loaded: ${ours.join(' ')}`)
})

test('nothing heavy is loaded to show help, nor to lint', () => {
  assert.equal(loaded('--help'), [])
  assert.equal(loaded('lint', 'docs'), [])
  assert.equal(loaded('inspect', 'docs'), [])
})

test('what emits is loaded when something is emitted', () => {
  assert.equal(loaded('generate', 'docs', '--out', 'api'), ['node_modules/ts-morph', 'dist/emit'])
})

test.run()
