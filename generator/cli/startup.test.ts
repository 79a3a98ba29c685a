import {spawnSync} from 'node:child_process'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'

/** Says at the end which of the heavy packages were loaded. */
const probe = `data:text/javascript,${encodeURIComponent(`
  import {createRequire} from 'node:module'
  const {cache} = createRequire('/')
  const heavy = ['ts-morph', 'handlebars', 'jiti', 'chokidar']
  process.on('exit', () => {
    const files = Object.keys(cache)
    process.stderr.write('loaded: ' + heavy.filter((name) => files.some((file) => file.includes('/node_modules/' + name + '/'))))
  })`)}`

/** `loaded('lint', 'docs')` is `['jiti']`. */
function loaded(...args: string[]): string[] {
  return withFolder((folder) => {
    writeFolder(folder, {'docs/thing.md': '# thing resource type\n\nA thing.\n'})
    const {stderr} = spawnSync(process.execPath, ['--import', probe, cliFile, ...args], {
      cwd: folder,
      encoding: 'utf8'
    })
    const [, names] = /loaded: (.*)$/.exec(stderr) ?? []
    assert.ok(names !== undefined, stderr)
    return names ? names.split(',') : []
  })
}

test('nothing heavy is loaded to show help, nor to lint', () => {
  assert.equal(loaded('--help'), [])
  assert.equal(loaded('lint', 'docs'), [])
  assert.equal(loaded('inspect', 'docs'), [])
})

test('what emits is loaded when something is emitted', () => {
  assert.equal(loaded('generate', 'docs', '--out', 'api'), ['ts-morph', 'handlebars'])
})

test.run()
