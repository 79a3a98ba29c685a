import {mkdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {runHere} from './terminal.ts'

const good = `# thing resource type\n\nA thing.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | String | Identifier of the thing. |\n`

/** What stands beside a good page, and what is said of it. */
const cases: readonly [name: string, page: string | Uint8Array, said: RegExp][] = [
  ['empty', '', /^spec\/bad\.md:1:1: error page-empty The page is empty/m],
  ['nothing but white space', ' \n\n', /^spec\/bad\.md:1:1: error page-empty/m],
  ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /^spec\/bad\.md:1:1: error file-not-text/m],
  [
    'not UTF-8',
    Uint8Array.of(0x23, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x0a),
    /^spec\/bad\.md:1:6: error file-not-utf8/m
  ],
  [
    '5 MB long',
    `# thing\n\n${'word '.repeat(1_000_000)}\n`,
    /^spec\/bad\.md:1:1: error file-too-large .*5\.0 MB/m
  ]
]

for (const [name, page, said] of cases)
  test(`${name}: a diagnostic, exit 1, the previous output untouched`, () =>
    withFolder(async (folder) => {
      writeFolder(folder, {'spec/good.md': good})
      assert.is((await runHere(['generate', 'spec', '--out', 'out'], {cwd: folder})).status, 0)
      const before = stateOf(join(folder, 'out'))
      writeFolder(folder, {'spec/bad.md': page, 'spec/good.md': good.replace('thing', 'other')})
      const {status, stdout, stderr} = await runHere(['generate', 'spec', '--out', 'out'], {cwd: folder})
      assert.is(status, 1)
      assert.match(stdout + stderr, said)
      assert.equal(stateOf(join(folder, 'out')), before)
    }))

test('a folder that is named like a page', () =>
  withFolder(async (folder) => {
    writeFolder(folder, {'spec/good.md': good})
    mkdirSync(join(folder, 'spec/bad.md'))
    const {status, stdout, stderr} = await runHere(['generate', 'spec/*.md', '--out', 'out'], {cwd: folder})
    assert.is(status, 1)
    assert.match(stdout + stderr, /^spec\/bad\.md:1:1: error page-is-folder/m)
    assert.equal(readFolder(join(folder, 'out')), {})
  }))

test('a page that is not there, a folder without pages, a glob that matches nothing', () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, 'spec'))
    for (const [path, code] of [
      ['spec/none.md', 'file-not-found'],
      ['spec', 'no-pages-found'],
      ['spec/**/*.md', 'no-pages-found']
    ] as const) {
      const {status, stdout, stderr} = await runHere(['generate', path, '--out', 'out'], {cwd: folder})
      assert.is(status, 1, path)
      assert.match(stdout + stderr, code)
      assert.equal(readFolder(join(folder, 'out')), {})
    }
  }))

test.run()

/** Text and time of every file: what is written again, with the same text, counts as touched. */
function stateOf(folder: string): {[path: string]: string} {
  return Object.fromEntries(
    Object.entries(readFolder(folder)).map(([path, text]) => [
      path,
      `${statSync(join(folder, path)).mtimeMs} ${text}`
    ])
  )
}
