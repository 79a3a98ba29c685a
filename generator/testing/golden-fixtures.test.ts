/** One value of every type of the status family, as it has always been: a seed is a promise. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {bundle} from './bundle.ts'
import {load} from './load.ts'
import {repository} from './package.ts'

const golden = join(repository, 'generator/testing/golden-fixtures.json')

const {files} = await compile({
  cwd: repository,
  paths: ['spec'],
  emit: ['types', 'validators', 'factories'],
  importExtension: '.ts',
  until: 'emit'
})

test('makes the same values as ever', async () => {
  const {factories} = await load(files, 'factories/registry.ts')
  const entries = Object.entries(factories as {[name: string]: (o: undefined, s: {seed: number}) => unknown})
  const values = Object.fromEntries(entries.map(([name, create]) => [name, create(undefined, {seed: 7})]))
  const text = `${JSON.stringify(values, null, 2)}\n`
  if (process.env.UPDATE === '1') writeFileSync(golden, text)
  assert.ok(existsSync(golden), 'golden-fixtures.json is missing; UPDATE=1 writes it')
  assert.is(text, readFileSync(golden, 'utf8'))
})

test('costs a bundle nothing that does not call it', () => {
  const without = bundle(files, "console.log('nothing')")
  const imported = "import * as factories from './factories/index.ts'\nconsole.log('nothing')"
  assert.is(bundle(files, imported), without)
  const validating = "import {isStatusCode} from './index.ts'\nconsole.log(isStatusCode('Active'))"
  assert.not.match(bundle(files, validating), /Factory|createStatusCode/)
})

test('takes along only what it calls', () => {
  const one =
    "import {createSynchronizationError} from './factories/index.ts'\nconsole.log(createSynchronizationError())"
  const text = bundle(files, one)
  assert.match(text, /buildSynchronizationError/)
  assert.not.match(text, /buildSynchronizationStatus|createInvalid/)
})

test.run()
