import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {read} from './read.ts'

const test = suite<{cwd: string}>('read', {cwd: ''})

test.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), 'typedown-read-'))
})
test.after.each(({cwd}) => rmSync(cwd, {recursive: true, force: true}))

function put(cwd: string, file: string, content: string | Buffer = '# page\n'): void {
  mkdirSync(dirname(join(cwd, file)), {recursive: true})
  writeFileSync(join(cwd, file), content)
}

async function names(cwd: string, ...patterns: string[]): Promise<string[]> {
  const {sources, diagnostics} = await read(patterns, {cwd})
  assert.equal(diagnostics, [])
  return sources.map(({file}) => file)
}

async function faults(cwd: string, ...patterns: string[]): Promise<string[]> {
  const {diagnostics} = await read(patterns, {cwd})
  return diagnostics.map(
    ({code, source, message}) => `${source.file}:${source.line}:${source.column} ${code} ${message}`
  )
}

test('reads files, folders and globs, each page once, sorted by name', async ({cwd}) => {
  for (const file of ['docs/b.md', 'docs/a.md', 'docs/deep/c.markdown', 'docs/D.MD', 'docs/x.txt', 'e.md'])
    put(cwd, file)
  const want = ['docs/D.MD', 'docs/a.md', 'docs/b.md', 'docs/deep/c.markdown', 'e.md']
  assert.equal(await names(cwd, 'docs', 'e.md'), want)
  assert.equal(await names(cwd, 'e.md', './docs/', 'docs/a.md', 'docs/**/*', join(cwd, 'docs/b.md')), want)
  assert.equal(await names(cwd, 'docs', '!docs/deep', '!**/b.md'), ['docs/D.MD', 'docs/a.md'])
})

test('reads any file that is named outright', async ({cwd}) => {
  put(cwd, 'notes.txt')
  put(cwd, 'a [1] (b).md')
  assert.equal(await names(cwd, 'notes.txt', 'a [1] (b).md'), ['a [1] (b).md', 'notes.txt'])
})

test('reads pages and folders whatever their names are', async ({cwd}) => {
  const odd = [
    'a\nb',
    'a\rb',
    'a\u2028b',
    'a\u2029b',
    '[x]',
    '(y)',
    '{z}',
    '!n',
    'a\\b',
    '*',
    '::debug::c',
    '\u001b[31m'
  ]
  const files = odd.flatMap((name) => [`${name}.md`, `${name}/in.md`])
  for (const file of files) put(cwd, file)
  assert.equal(await names(cwd, '.'), files.toSorted())
  assert.equal(await names(cwd, '**/*.md'), files.toSorted())
  assert.equal(
    await names(cwd, ...files.filter((file) => !file.startsWith('!'))),
    files.filter((file) => !file.startsWith('!')).toSorted()
  )
  assert.equal(
    await names(cwd, '.', '!a*', '!*/**', '!?'),
    files.filter((file) => !/^a|\//.test(file)).toSorted()
  )
})

test('enters neither dot-folders nor packages', async ({cwd}) => {
  for (const file of ['a.md', '.git/b.md', 'node_modules/x/readme.md', 'deep/node_modules/y.md'])
    put(cwd, file)
  assert.equal(await names(cwd, '.'), ['a.md'])
})

test('names files from one folder and finds patterns from another', async ({cwd}) => {
  put(cwd, 'docs/a.md')
  put(cwd, 'tools/.keep', '')
  const {sources} = await read(['../docs/*.md'], {cwd, from: join(cwd, 'tools')})
  assert.equal(
    sources.map(({file}) => file),
    ['docs/a.md']
  )
  const outside = await read(['docs'], {cwd: join(cwd, 'tools'), from: cwd})
  assert.equal(
    outside.sources.map(({file}) => file),
    ['../docs/a.md']
  )
})

test('evens out byte-order marks and line endings', async ({cwd}) => {
  put(cwd, 'a.md', '\uFEFF# a\r\n\r\ntext\rmore\n')
  const {sources} = await read(['a.md'], {cwd})
  assert.equal(sources, [{file: 'a.md', text: '# a\n\ntext\nmore\n'}])
})

test('says what is wrong with a page, and where', async ({cwd}) => {
  put(cwd, 'binary.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
  put(cwd, 'empty.md', '')
  put(cwd, 'blank.md', '\uFEFF \n\t\n')
  put(cwd, 'latin.md', Buffer.concat([Buffer.from('# é\nna'), Buffer.from([0xef]), Buffer.from('ve\n')]))
  put(cwd, 'utf16.md', Buffer.from('\uFEFF# a', 'utf16le'))
  put(cwd, 'long.md', 'x'.repeat(5_000_000))
  put(cwd, 'fine.md')
  mkdirSync(join(cwd, 'folder.md'))
  const want = [
    'folder.md:1:1 page-is-folder Expected a page, but this is a folder.',
    'binary.md:1:1 file-not-text This is a binary file, not a markdown page.',
    'blank.md:1:1 page-empty The page is empty.',
    'empty.md:1:1 page-empty The page is empty.',
    'latin.md:2:3 file-not-utf8 The page is not valid UTF-8: unexpected byte 0xEF.',
    'long.md:1:1 file-too-large The page has 5.0 MB; the limit is 2.0 MB.',
    'utf16.md:1:1 file-not-utf8 The page is not valid UTF-8: unexpected byte 0xFF.'
  ]
  assert.equal(await faults(cwd, '.'), want)
  assert.equal(await faults(cwd, 'folder.md', 'latin.md'), [want[0], want[4]])
  assert.equal(
    (await read(['.'], {cwd})).sources.map(({file}) => file),
    ['fine.md']
  )
})

test('does not wait for a pipe', async ({cwd}) => {
  put(cwd, 'a.md')
  if (spawnSync('mkfifo', [join(cwd, 'pipe.md')]).status !== 0) return
  const said = ['pipe.md:1:1 file-unreadable Cannot read the page: it is not a file.']
  assert.equal(await faults(cwd, 'pipe.md'), said)
})

test('says what lies in a folder and cannot be read', async ({cwd}) => {
  put(cwd, 'docs/a.md')
  mkdirSync(join(cwd, 'docs/odd'))
  symlinkSync('nowhere.md', join(cwd, 'docs/odd/gone.md'))
  symlinkSync('../a.md', join(cwd, 'docs/odd/linked.md'))
  symlinkSync('nowhere', join(cwd, 'docs/gone.txt'))
  const gone = 'docs/odd/gone.md:1:1 file-unreadable Cannot read the page: it is a link that leads nowhere.'
  assert.equal(await faults(cwd, 'docs'), [gone])
  if (spawnSync('mkfifo', [join(cwd, 'docs/pipe.md')]).status !== 0) return
  const pipe = 'docs/pipe.md:1:1 file-unreadable Cannot read the page: it is not a file.'
  assert.equal((await faults(cwd, 'docs')).sort(), [gone, pipe])
  assert.equal(await faults(cwd, 'docs/*.md'), [pipe])
})

test('says nothing of what is left out', async ({cwd}) => {
  put(cwd, 'docs/a.md')
  mkdirSync(join(cwd, 'docs/old/folder.md'), {recursive: true})
  symlinkSync('nowhere.md', join(cwd, 'docs/old/gone.md'))
  assert.is((await faults(cwd, 'docs')).length, 2)
  for (const pattern of [
    'docs/old',
    './docs/old/',
    'docs/o*',
    '**/old',
    'docs/{x/y,old/*}.md',
    join(cwd, 'docs/old')
  ])
    assert.equal(await names(cwd, 'docs', `!${pattern}`), ['docs/a.md'])
})

test('reads a folder once that is linked into itself, or elsewhere', async ({cwd}) => {
  put(cwd, 'docs/a.md')
  put(cwd, 'docs/deep/b.md')
  symlinkSync('.', join(cwd, 'docs/again'))
  symlinkSync('deep', join(cwd, 'docs/elsewhere'))
  assert.equal(await names(cwd, 'docs'), ['docs/a.md', 'docs/deep/b.md'])
  symlinkSync('docs', join(cwd, 'linked'))
  assert.equal(await names(cwd, 'linked'), ['linked/a.md', 'linked/deep/b.md'])
  assert.equal(await names(cwd, 'linked', 'docs/**/*.md'), ['docs/a.md', 'docs/deep/b.md'])
})

test('evens out line endings of texts that take the place of files, as of files', async ({cwd}) => {
  put(cwd, 'docs/a.md')
  const unsavedFiles = new Map([
    ['docs/a.md', '# a\r\n'],
    ['docs/new.md', '\uFEFF# new\rtext']
  ])
  const {sources} = await read(['docs', 'docs/new.md'], {cwd, unsavedFiles})
  assert.equal(
    sources.map(({text}) => text),
    ['# a\n', '# new\ntext']
  )
})

test('says which patterns name nothing', async ({cwd}) => {
  put(cwd, 'docs/status.md')
  put(cwd, 'empty/readme.txt')
  assert.equal(await faults(cwd, 'docs/statsu.md', 'empty', 'other/*.md', ''), [
    'docs/statsu.md:1:1 file-not-found File or folder not found: `docs/statsu.md`. Did you mean `docs/status.md`?',
    'empty:1:1 no-pages-found No pages found in `empty`.',
    'other/*.md:1:1 no-pages-found No pages match `other/*.md`.',
    '.:1:1 file-not-found File or folder not found: ``.'
  ])
  assert.equal(await faults(cwd, 'docs', '!docs'), [
    'docs !docs:1:1 no-pages-found No pages match `docs !docs`.'
  ])
  assert.equal((await faults(cwd, '!docs')).length, 1)
  const {diagnostics} = await read(['docs/statsu.md'], {cwd})
  assert.equal(diagnostics[0]?.expected, ['docs/status.md'])
})

test.run()
