/** `--bundle` through the command: what is written, compared, cached, and changed by a new type. */
import {spawnSync} from 'node:child_process'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const page = (name: string, type: string) =>
  `# ${name} resource type\n\nA ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | Its key. |\n| items | ${type} collection | What it holds. |\n`

const files = {'docs/order.md': page('order', 'String'), 'docs/cart.md': page('cart', '[order](order.md)')}

async function generate(cwd: string, ...flags: string[]) {
  return await runHere(['generate', 'docs', '--out', 'api', '--namespace', 'shop', ...flags], {cwd})
}

const codeIn = (cwd: string) =>
  Object.keys(readFolder(`${cwd}/api`))
    .filter((path) => path.endsWith('.ts'))
    .sort()

test('writes the files of the mode, removes those of another, and finds nothing to do then', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, files)
    await generate(cwd)
    assert.ok(codeIn(cwd).includes('types/order.ts'))
    const {status, stderr} = await generate(cwd, '--bundle', 'kind')
    assert.is(status, 0, stderr)
    assert.equal(codeIn(cwd), ['factories.ts', 'index.ts', 'registry.ts', 'types.ts', 'validators.ts'])
    for (const again of [[], ['--check'], ['--no-cache', '--check']])
      assert.is((await generate(cwd, '--bundle', 'kind', ...again)).status, 0)
    assert.is((await generate(cwd, '--bundle', 'single', '--check')).status, 1)
    assert.is((await generate(cwd, '--bundle', 'single')).status, 0)
    assert.equal(codeIn(cwd), ['index.ts'])
  }))

test('a new type changes nothing but imports of the others', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, files)
    await generate(cwd, '--bundle', 'kind')
    const before = readFolder(`${cwd}/api`)
    writeFolder(cwd, {'docs/basket.md': page('basket', '[order](order.md)')})
    await generate(cwd, '--bundle', 'kind')
    const after = readFolder(`${cwd}/api`)
    for (const path of ['types.ts', 'factories.ts', 'validators.ts', 'registry.ts']) {
      const lines = new Set(after[path]?.split('\n'))
      const gone = before[path]?.split('\n').filter((line) => !lines.has(line) && !line.startsWith('import'))
      assert.equal(gone, [], path)
    }
  }))

test('Node runs one file of JavaScript', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...files, 'package.json': '{"type": "module"}'})
    assert.is((await generate(cwd, '--bundle', 'single', '--language', 'js')).status, 0)
    writeFolder(cwd, {
      'use.js': `import {createCart, createInvalidOrder, factories, isCart, isOrder, registry} from './api/index.js'
        console.log(isCart(createCart()), registry['shop.order'].is(factories['shop.order']()))
        console.log(createInvalidOrder().length > 0 && !createInvalidOrder().some(({value}) => isOrder(value)))`
    })
    const {stdout, stderr} = spawnSync(process.execPath, ['use.js'], {cwd, encoding: 'utf8'})
    assert.is(stdout + stderr, 'true true\ntrue\n')
  }))

test('links of comments lead to the pages', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, files)
    await generate(cwd, '--bundle', 'kind', '--emit', 'types')
    assert.match(readFolder(`${cwd}/api`)['types.ts'] ?? '', '@see [order.md](../docs/order.md)')
  }))

test('refuses another mode', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, files)
    const {status, stderr} = await generate(cwd, '--bundle', 'types')
    assert.is(status, 2)
    assert.match(stderr, /bundle.*none.*kind.*single/)
  }))

test.run()
