import {rmSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {typedown} from '../testing/cli.ts'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

function pageOf(name: string, type = 'String'): string {
  return `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | ${type} | Which ${name}. |\n`
}

function withPages(use: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    writeFolder(folder, {'docs/thing.md': pageOf('thing'), 'docs/other.md': pageOf('other')})
    await use(folder)
  })
}

const generate = ['generate', 'docs', '--out', 'api', '--emit', 'types']

test('says what it wrote', () =>
  withPages(async (cwd) => {
    assert.equal(typedown(generate, {cwd}), {
      status: 0,
      stdout: '',
      stderr: 'no findings in 2 pages\napi: 4 files created\n'
    })
    assert.equal(Object.keys(readFolder(`${cwd}/api`)), [
      '.typedown-manifest',
      'index.ts',
      'types/other.ts',
      'types/thing.ts'
    ])
    writeFolder(cwd, {'docs/thing.md': pageOf('thing', 'Int32')})
    rmSync(`${cwd}/docs/other.md`)
    const {stderr} = await runHere(generate, {cwd})
    assert.is(stderr, 'no findings in 1 page\napi: 3 files changed, 1 removed\n')
    assert.is((await runHere([...generate, '--quiet'], {cwd})).stderr, '')
  }))

test('keeps what was generated before where no page describes a type', () =>
  withPages(async (cwd) => {
    await runHere(generate, {cwd})
    const before = readFolder(`${cwd}/api`)
    rmSync(`${cwd}/docs`, {recursive: true})
    writeFolder(cwd, {'docs/start.md': '# How to start\n\nLook around.\n'})
    const {status, stdout, stderr} = await runHere(generate, {cwd})
    assert.is(status, 1)
    assert.match(stdout, 'docs/start.md:1:1: error no-types-found The page does not describe a type.')
    assert.match(stderr, 'nothing written')
    assert.equal(readFolder(`${cwd}/api`), before)
    assert.is((await runHere(['lint', 'docs'], {cwd})).status, 0)
  }))

test('--check names what is out of date, shows the difference, writes nothing, ends with 1', () =>
  withPages(async (cwd) => {
    await runHere(generate, {cwd})
    const check = [...generate, '--check']
    assert.equal(await runHere(check, {cwd}), {
      status: 0,
      stdout: '',
      stderr: 'no findings in 2 pages\napi is up to date\n'
    })
    writeFolder(cwd, {'docs/thing.md': pageOf('thing', 'Int32')})
    const before = readFolder(`${cwd}/api`)
    const {status, stdout, stderr} = await runHere(check, {cwd})
    assert.is(status, 1)
    assert.is(
      stdout,
      `change .typedown-manifest
change types/thing.ts

types/thing.ts
@@ -8,4 +8,4 @@
 export interface Thing {
-  /** Which thing. */
-  id?: string | null;
+  /** Which thing. Integer. */
+  id?: number | null;
 }
`
    )
    assert.is(
      stderr,
      'no findings in 2 pages\napi is out of date; generating again gives 2 files changed, 2 unchanged\n'
    )
    assert.equal(readFolder(`${cwd}/api`), before)
    const data = await runHere([...check, '--format', 'json'], {cwd})
    assert.equal(JSON.parse(data.stdout).diagnostics, [])
    assert.match(data.stderr, 'change types/thing.ts')
  }))

test('an error leaves everything as it was, and so do too many warnings', () =>
  withPages(async (cwd) => {
    await runHere(generate, {cwd})
    const before = readFolder(`${cwd}/api`)
    writeFolder(cwd, {'docs/thing.md': pageOf('thing', '[x](none.md)')})
    assert.is((await runHere([...generate, '--max-warnings', '0'], {cwd})).status, 1)
    const {status, stderr} = await runHere([...generate, '--rule', 'broken-link=error'], {cwd})
    assert.is(status, 1)
    assert.match(stderr, /^1 error.* in 2 pages; nothing written\n$/)
    assert.equal(readFolder(`${cwd}/api`), before)
    assert.is((await runHere(generate, {cwd})).status, 0)
  }))

test('what it did not make is not replaced, unless forced', () =>
  withPages(async (cwd) => {
    writeFolder(cwd, {'api/index.ts': '// mine\n', 'api/notes.txt': 'mine\n'})
    const {status, stderr} = await runHere(generate, {cwd})
    assert.is(status, 2)
    assert.is(
      stderr,
      'no findings in 2 pages\ntypedown: index.ts is in the way in api, and Typedown did not make it: remove it, choose another folder, or force it\n'.replace(
        'no findings in 2 pages\n',
        ''
      )
    )
    assert.equal(readFolder(`${cwd}/api`), {'index.ts': '// mine\n', 'notes.txt': 'mine\n'})
    assert.is((await runHere([...generate, '--force'], {cwd})).status, 0)
    assert.is(readFolder(`${cwd}/api`)['notes.txt'], 'mine\n')
  }))

test('a file where the folder must be: one line, exit code 2', () =>
  withPages(async (cwd) => {
    writeFolder(cwd, {api: 'a file\n'})
    const {status, stderr} = await runHere(generate, {cwd})
    assert.equal([status, stderr], [2, 'typedown: cannot write into api: it is not a folder\n'])
    const below = await runHere(['generate', 'docs', '--out', 'api/below'], {cwd})
    assert.is(below.status, 2)
    assert.match(below.stderr, /^typedown: cannot write into api\/below: [^\n]+\n$/)
  }))

test('generates the same from a folder below the config', () =>
  withPages(async (cwd) => {
    writeFolder(cwd, {'typedown.config.mjs': `export default {paths: ['docs'], out: 'api', emit: ['types']}`})
    assert.is((await runHere(['generate'], {cwd})).status, 0)
    const {status, stderr} = await runHere(['generate', '--check'], {cwd: `${cwd}/docs`})
    assert.equal([status, stderr], [0, `no findings in 2 pages\n${cwd}/api is up to date\n`])
  }))

test('a template of the user that cannot be rendered: one line, exit code 2', () =>
  withPages(async (cwd) => {
    writeFolder(cwd, {'mine/nothing/like.ts.hbs': '{{name}}'})
    for (const folder of ['mine', 'none', 'docs/thing.md']) {
      const {status, stderr} = await runHere([...generate, '--templates', folder], {cwd})
      assert.is(status, 2, stderr)
      assert.match(stderr, new RegExp(`^typedown: ${folder}[^\\n]*\\n$`))
    }
  }))

test('names of files by a flag; a case that is none: one line, exit code 2', () =>
  withPages(async (cwd) => {
    assert.is((await runHere([...generate, '--naming', 'files=PascalCase'], {cwd})).status, 0)
    assert.ok('types/Thing.ts' in readFolder(`${cwd}/api`))
    for (const given of ['files=pascal', 'folders=PascalCase', 'files', 'constructor=PascalCase']) {
      const {status, stderr} = await runHere([...generate, '--naming', given], {cwd})
      assert.is(status, 2)
      assert.match(
        stderr,
        `--naming ${given}: expected kind=case, with one of the kinds types, enums, members, files`
      )
    }
  }))

test('only the types that are asked for; a glob that matches none: one line, exit code 2, nothing changed', () =>
  withPages(async (cwd) => {
    assert.is((await runHere([...generate, '--include', 'th*'], {cwd})).status, 0)
    const before = readFolder(`${cwd}/api`)
    assert.equal(Object.keys(before), ['.typedown-manifest', 'index.ts', 'types/thing.ts'])
    const {status, stderr} = await runHere([...generate, '--exclude', 'thnig'], {cwd})
    assert.is(status, 2)
    assert.is(stderr.trim(), 'typedown: `exclude`: `thnig` matches no type. Did you mean `thing`?')
    assert.equal(readFolder(`${cwd}/api`), before)
    assert.is((await runHere([...generate, '--exclude', 'thing'], {cwd})).status, 0)
    assert.equal(Object.keys(readFolder(`${cwd}/api`)), ['.typedown-manifest', 'index.ts', 'types/other.ts'])
  }))

test.run()
