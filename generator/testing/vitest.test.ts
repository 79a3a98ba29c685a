/** The setup files of docs/traffic.md, in a suite of Vitest: what they record is compared with the pages. */

import {execFile} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {orderBody, pages} from '../traffic/testing/shop.ts'
import {blocksOf, readDoc} from './docs.ts'
import {withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'
import {runHere} from './terminal.ts'

const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
const setupFiles = blocksOf(readDoc('docs/traffic.md')).filter(({what}) => what === 'vitest')

/** Runs a test file with a setup file of the docs, and gives what `verify` says of the recording. */
async function recorded(setup: string, suite: string): Promise<{stdout: string; stderr: string}> {
  return await withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    await compile({cwd, paths: ['docs'], emit: ['msw'], importExtension: '.ts'})
    symlinkSync(join(repository, 'node_modules'), join(cwd, 'node_modules'))
    const [text] = setupFiles.flatMap(({argument, text}) => (argument === setup ? [text] : []))
    writeFolder(cwd, {
      'package.json': '{"type": "module"}',
      'vitest.config.js': `export default {test: {setupFiles: ['${setup}']}}`,
      [setup]: text ?? '',
      'orders.test.js': suite
    })
    await promisify(execFile)(process.execPath, [vitest, 'run'], {cwd})
    return await runHere(['verify', 'docs', '--traffic', 'traffic.ndjson'], {cwd})
  })
}

const imports = "import {expect, test} from 'vitest'\n"

test('record() in a setup file records what tests send, and what mocks answer', async () => {
  const {stdout, stderr} = await recorded(
    'setup.ts',
    `${imports}
test('replaces an order', async () => {
  const response = await fetch('https://api.shop.example/orders/ord_1')
  const {id, ...order} = await response.json()
  const replaced = await fetch('https://api.shop.example/orders/ord_1', {
    method: 'PUT',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({...order, couponCode: 'SAVE10'})
  })
  expect(replaced.status).toBe(200)
})`
  )
  assert.match(stderr, 'compared 2 of 2 messages in 1 recording: 2 by request')
  assert.match(stdout, 'Property `couponCode` of `order` is not documented')
})

test('recordingFetch() in a setup file records what a service answers', async () => {
  const service = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({...orderBody, total: '12.50'}))
  })
  await new Promise<void>((done) => service.listen(0, done))
  const {port} = service.address() as AddressInfo
  const {stdout} = await recorded(
    'fetch.ts',
    `${imports}
test('reads an order', async () => {
  const response = await fetch('http://localhost:${port}/orders/ord_1')
  expect(await response.json()).toHaveProperty('total')
})`
  ).finally(() => service.close())
  assert.match(stdout, '`order.total` is documented as a number, but a string in 1 of 1.')
})

test.run()
