import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type FolderContent, readFolder, withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'
import {runHere} from './terminal.ts'

const pages = readFolder(join(repository, 'spec'))
const names = Object.keys(pages)

/** What the command prints and writes for pages in `spec/`. */
function generate(content: FolderContent, paths: readonly string[] = ['spec']) {
  return withFolder(async (folder) => {
    writeFolder(join(folder, 'spec'), content)
    const {status, stdout, stderr} = await runHere(['generate', ...paths, '--out', 'out'], {cwd: folder})
    assert.equal(readFolder(join(folder, 'spec')), content, 'pages are never written')
    return {status, printed: stdout + stderr, files: readFolder(join(folder, 'out'))}
  })
}

const reference = await generate(pages)

test('the same pages give the same bytes, and those are what is committed', async () => {
  assert.is(reference.status, 0, reference.printed)
  assert.equal(await generate(pages), reference)
  assert.equal(reference.files, readFolder(join(repository, 'generated')))
})

test('in any order', async () => {
  const shuffled = [...names].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).map((name) => `spec/${name}`)
  assert.equal(await generate(pages, shuffled), reference)
})

test('with Windows line endings, and with byte-order marks', async () => {
  const changed = (change: (text: string) => string) =>
    Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, change(text)]))
  assert.equal(await generate(changed((text) => text.replaceAll('\n', '\r\n'))), reference)
  assert.equal(await generate(changed((text) => `\uFEFF${text}`)), reference)
})

test.run()

/** Any order will do, as long as it is another one, and the same each time. */
function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7)
}
