import {cpSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize} from 'node:v8'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'
import {openStore} from './store.ts'

const count = 40
const page = (number: number) =>
  `# type${number} resource type\n\nOne.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|The id.|\n|next|[type${(number + 1) % count}](type${(number + 1) % count}.md)|The next.|\n`
const pages = Object.fromEntries(
  Array.from({length: count}, (_, number) => [`docs/type${number}.md`, page(number)])
)

/** The pages that a cache holds, by their keys, and the number of packs that they lie in. */
function cached(folder: string): {readonly keys: readonly string[]; readonly packs: number} {
  const store = openStore(folder, assert.unreachable)
  const packs = store.keysWith('pages-').map((key) => {
    const bytes = store.getBytes(key)
    return bytes ? [...(deserialize(bytes) as Map<string, unknown>).keys()] : []
  })
  return {keys: packs.flat().sort(), packs: packs.length}
}

test('caches that several machines filled can lie in one folder; then nothing is parsed', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    for (const part of ['1/3', '2/3', '3/3']) {
      const args = ['generate', 'docs', '--shard', part, '--cache-dir', `caches/${part[0]}`]
      const {status, stderr} = await runHere(args, {cwd})
      assert.is(status, 0, stderr)
      assert.match(stderr, new RegExp(`^shard ${part[0]} of 3: \\d+ of 40 pages in caches/${part[0]}\n$`))
    }
    assert.not.ok(readdirSync(cwd).includes('generated'))
    const parts = ['1', '2', '3'].map((part) => cached(join(cwd, 'caches', part)).keys)
    assert.is(parts.flat().length, count)
    assert.ok(parts.every((keys) => keys.length > 0))

    for (const part of ['1', '2', '3'])
      cpSync(join(cwd, 'caches', part), join(cwd, 'cache'), {recursive: true})
    const before = cached(join(cwd, 'cache'))
    assert.equal(before.keys, parts.flat().sort())
    const generate = ['generate', 'docs', '--out', 'out', '--cache-dir', 'cache']
    assert.is((await runHere(generate, {cwd})).status, 0)
    const after = cached(join(cwd, 'cache'))
    assert.equal(after.keys, before.keys)
    assert.ok(after.packs < before.packs)

    await runHere(['generate', 'docs', '--out', 'plain', '--no-cache'], {cwd})
    assert.equal(readFolder(join(cwd, 'out')), readFolder(join(cwd, 'plain')))
  }))

test('a part that is none, or no cache to fill, is one clear line', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    for (const part of ['0/4', '5/4', '1', 'x/y', '1/0']) {
      const {status, stderr} = await runHere(['generate', 'docs', '--shard', part], {cwd})
      assert.is(status, 2)
      assert.match(stderr, /--shard must be a part of several, such as 1\/4, not ".*"\n$/)
    }
    const {status, stderr} = await runHere(['generate', 'docs', '--shard', '1/2', '--no-cache'], {cwd})
    assert.is(status, 2)
    assert.match(stderr, /--shard fills a cache, and there is none: set `cacheDir`\n$/)
  }))

test.run()
