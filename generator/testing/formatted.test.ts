/** Generated code is laid out as Biome lays it out. */
import {execFileSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from './folders.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = {
  root: true,
  formatter: {indentStyle: 'space', lineWidth: 100},
  javascript: {formatter: {quoteStyle: 'single'}}
}

/** A choice in parentheses; objects in the types of a parameter and the result. */
const departures = ['factories/synchronization-job-execution.ts', 'validators/synchronization-status.ts']

test('Biome changes no more than a few lines of generated/', () =>
  withFolder((folder) => {
    const code = join(folder, 'code')
    cpSync(join(root, 'generated'), code, {recursive: true})
    writeFolder(folder, {'biome.json': JSON.stringify(config)})
    const before = readFolder(code)
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', '.'],
      {
        cwd: folder,
        stdio: 'pipe'
      }
    )
    const after = readFolder(code)
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    assert.equal(changed, departures)
  }))

test.run()
