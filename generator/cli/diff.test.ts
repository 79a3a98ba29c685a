import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {typePage} from '../testing/changes.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const rows = ['id | string | yes | Its id. Read-only.', 'tax | decimal | yes | The tax.']
const page = (...more: readonly string[]): string => `${typePage('order', ...rows, ...more).join('\n')}\n`
const taxless = `${typePage('order', 'id | string | yes | Its id. Read-only.').join('\n')}\n`
const gone =
  'breaking required-property-removed Property `order.tax` was removed. (responses: breaking, requests: dangerous)'

function git(folder: string, ...args: string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...author, ...args], {cwd: folder, stdio: 'ignore'})
}

/** A repository with pages in `docs`: with the tax at `v1`, without it at `v2`. */
function writeRepository(folder: string, top = folder): void {
  writeFolder(folder, {'docs/order.md': page(), 'docs/drafts/bill.md': page(), 'README.md': '# Shop\n'})
  writeFolder(folder, {'typedown.config.json': '{"paths": ["docs", "!docs/drafts"]}'})
  git(top, 'init', '-q')
  git(top, 'add', '.')
  git(top, 'commit', '-q', '-m', 'one')
  git(top, 'tag', 'v1')
  writeFolder(folder, {'docs/order.md': taxless})
  git(top, 'commit', '-q', '-a', '-m', 'two')
  git(top, 'tag', 'v2')
}

test('two folders: a line a change on standard output, a summary on standard error', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'old/order.md': page(), 'new/order.md': taxless})
    assert.equal(await runHere(['diff', 'old', 'new'], {cwd}), {
      status: 0,
      stdout: `old/order.md:10:3: ${gone}\n`,
      stderr: '1 breaking change; suggested version: major\n'
    })
    assert.equal(await runHere(['diff', 'new', 'new'], {cwd}), {
      status: 0,
      stdout: '',
      stderr: 'no changes; suggested version: patch\n'
    })
  }))

test('git revisions: the paths of the config as they are there, whatever is on the disk', () =>
  withFolder(async (cwd) => {
    writeRepository(cwd)
    const line = `v1:docs/order.md:10:3: ${gone}\n`
    assert.is((await runHere(['diff', 'v1', 'v2'], {cwd})).stdout, line)
    assert.is((await runHere(['diff', 'v1'], {cwd})).stdout, line)
    assert.is((await runHere(['diff', 'HEAD~1', 'HEAD'], {cwd})).stdout, line.replace('v1', 'HEAD~1'))
    const {stdout: json} = await runHere(['diff', 'v1', 'v2', '--format', 'json'], {cwd})
    const [{source, revision}] = JSON.parse(json).changes
    assert.equal([source.file, revision], ['docs/order.md', 'v1'])
    writeFolder(cwd, {'docs/order.md': page('note | string | no | A note.')})
    const {stdout} = await runHere(['diff', 'v1'], {cwd})
    assert.match(
      stdout,
      /^docs\/order\.md:11:3: non-breaking property-added Property `order\.note` was added\. [^\n]+\n$/
    )
  }))

test('git revisions from a folder of the repository: files are named from its top', () =>
  withFolder(async (top) => {
    const folder = join(top, 'packages/shop')
    writeRepository(folder, top)
    const {stdout} = await runHere(['diff', 'v1'], {cwd: join(folder, 'docs')})
    assert.is(stdout, `v1:packages/shop/docs/order.md:10:3: ${gone}\n`)
  }))

test('a saved model', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/order.md': page(), 'new/order.md': taxless})
    await runHere(['inspect', 'docs', '--out', 'model.json', '-q'], {cwd})
    const {stdout} = await runHere(['diff', 'model.json', 'new'], {cwd})
    assert.is(stdout, `docs/order.md:10:3: ${gone}\n`)
    assert.is((await runHere(['diff', 'model.json', 'docs'], {cwd})).stdout, '')
  }))

test('JSON, markdown and workflow commands', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'old/order.md': page(), 'new/order.md': taxless})
    const printed = async (format: string) =>
      (await runHere(['diff', 'old', 'new', '--format', format], {cwd})).stdout
    assert.equal(JSON.parse(await printed('json')), {
      version: 1,
      changes: [
        {
          code: 'required-property-removed',
          level: 'breaking',
          message: 'Property `order.tax` was removed.',
          source: {file: 'old/order.md', line: 10, column: 3},
          side: 'old',
          near: {file: 'new/order.md', line: 1, column: 1},
          responses: 'breaking',
          requests: 'dangerous'
        }
      ],
      summary: {breaking: 1, dangerous: 0, 'non-breaking': 0},
      versionStep: 'major'
    })
    assert.is(
      await printed('markdown'),
      '## API changes\n\n1 breaking change. Suggested version: **major**.\n\n### Breaking changes\n\n' +
        '- Property `order.tax` was removed. `old/order.md:10` (responses: breaking, requests: dangerous)\n'
    )
    assert.is(
      await printed('github'),
      '::error file=new/order.md,line=1,col=1,title=required-property-removed::' +
        'Property `order.tax` was removed. (responses: breaking, requests: dangerous)\n'
    )
  }))

test('every format names members of enums and errors of requests at their own places', () =>
  withFolder(async (cwd) => {
    const request = [
      '# Orders',
      '',
      '## Create order',
      '',
      '```http',
      'POST /orders',
      '```',
      '',
      '| Status | Description |',
      '|---|---|'
    ]
    const status = ['# status enum', '', '## Members', '', '| Member | Description |', '|---|---|']
    const lines = (...all: readonly string[]) => `${all.join('\n')}\n`
    writeFolder(cwd, {
      'old/orders.md': lines(...request, '| 404 | None. |'),
      'new/orders.md': lines(...request, '| 404 | None. |', '| 409 | Twice. |'),
      'old/status.md': lines(...status, '| paid | Paid. |', '| gone | Gone. |'),
      'new/status.md': lines(...status, '| paid | Paid. |')
    })
    const printed = async (format: string) =>
      (await runHere(['diff', 'old', 'new', '--format', format], {cwd})).stdout
    const [added, removed] = [
      '`POST /orders` may fail with `409` now.',
      'Member `gone` of `status` was removed.'
    ]
    assert.is(
      await printed('text'),
      `new/orders.md:12:3: non-breaking error-added ${added} (responses: non-breaking)\n` +
        `old/status.md:8:3: breaking member-removed ${removed} (responses: non-breaking, requests: breaking)\n`
    )
    const {changes} = JSON.parse(await printed('json'))
    assert.equal(
      changes.map(({source, near, level}: {source: object; near: object; level: string}) => [
        source,
        near,
        level
      ]),
      [
        [{file: 'new/orders.md', line: 12, column: 3}, undefined, 'non-breaking'],
        [{file: 'old/status.md', line: 8, column: 3}, {file: 'new/status.md', line: 1, column: 1}, 'breaking']
      ]
    )
    const markdown = await printed('markdown')
    assert.ok(
      markdown.includes(`- ${removed} \`old/status.md:8\` (responses: non-breaking, requests: breaking)\n`)
    )
    assert.ok(markdown.includes(`- ${added} \`new/orders.md:12\` (responses: non-breaking)\n`))
    const github = await printed('github')
    assert.match(github, /^::notice file=new\/orders\.md,line=12,col=3,title=error-added::/)
    assert.match(github, /\n::error file=new\/status\.md,line=1,col=1,title=member-removed::/)
  }))

test('--fail-on: exit code 1', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {
      'a/order.md': page(),
      'b/order.md': page('note | string | no | A note.'),
      'c/order.md': taxless
    })
    const status = async (...args: string[]) => (await runHere(['diff', ...args], {cwd})).status
    assert.is(await status('a', 'b', '--fail-on', 'breaking'), 0)
    assert.is(await status('a', 'b', '--fail-on', 'any'), 1)
    assert.is(await status('b', 'a', '--fail-on', 'dangerous'), 1)
    assert.is(await status('b', 'a', '--fail-on', 'breaking'), 0)
    assert.is(await status('a', 'c', '--fail-on', 'breaking'), 1)
    assert.is(await status('a', 'a', '--fail-on', 'any'), 0)
  }))

test('levels by code in the config', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'old/order.md': page(), 'new/order.md': taxless})
    const levels = async (changes: object) => {
      writeFolder(cwd, {'typedown.config.json': JSON.stringify({changes})})
      const {stdout} = await runHere(['diff', 'old', 'new', '--format', 'json'], {cwd})
      return JSON.parse(stdout).changes.map((it: {responses?: string; requests?: string}) => [
        it.responses,
        it.requests
      ])
    }
    const code = 'required-property-removed'
    assert.equal(await levels({[code]: 'non-breaking'}), [['non-breaking', 'non-breaking']])
    assert.equal(await levels({[code]: {responses: 'dangerous'}}), [['dangerous', 'dangerous']])
    assert.equal(await levels({[code]: {requests: 'off'}}), [['breaking', undefined]])
    assert.equal(await levels({[code]: 'off'}), [])
    const {stdout} = await runHere(['diff', 'old', 'new', '--change', `${code}=non-breaking`], {cwd})
    assert.match(stdout, /: non-breaking required-property-removed /)
  }))

test('what cannot be compared: one line, exit code 2', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/order.md': page(), 'empty/x.txt': '', 'a.json': '[1', 'b.json': '{"version": 1}'})
    writeFolder(cwd, {'c.json': '{"version": 2, "resources": [{}], "enums": [], "diagnostics": []}'})
    const complaint = async (...args: string[]) => {
      const {status, stdout, stderr} = await runHere(['diff', ...args], {cwd})
      assert.equal([status, stdout], [2, ''])
      assert.match(stderr, /^typedown: [^\n]+\n$/)
      return stderr.slice('typedown: '.length, -1)
    }
    assert.is(await complaint('none', 'docs'), 'none: not a folder, a saved model or a git revision')
    assert.is(
      await complaint('--', '--upload-pack=x', 'docs'),
      '--upload-pack=x: not a folder, a saved model or a git revision'
    )
    assert.is(await complaint('empty', 'docs'), 'empty: no pages found')
    assert.is(await complaint('docs'), 'spec: no pages found')
    assert.is(
      await complaint('docs', 'docs', '--change', 'member-added=bad'),
      '--change member-added=bad: expected code=level, with one of the levels breaking, dangerous, non-breaking, off'
    )
    assert.is(await complaint(), "missing required argument 'old'")
    assert.is(
      await complaint('a.json', 'docs'),
      'a.json: not a model. Write one with `typedown inspect --out a.json`'
    )
    assert.is(
      await complaint('b.json', 'docs'),
      'b.json: a model of version 1, expected 2. Write it again with `typedown inspect`'
    )
    assert.is(await complaint('c.json', 'docs'), 'c.json: not a whole model: `resources[0]` has no `source`')
    writeFolder(cwd, {'typedown.config.json': '{"changes": {"property-removed": "fatal"}}'})
    assert.match(
      await complaint('docs', 'docs'),
      /`changes` \["property-removed"\] must be one of "breaking", /
    )
    writeFolder(cwd, {'typedown.config.json': '{"changes": {"propertyremoved": "breaking"}}'})
    assert.match(
      await complaint('docs', 'docs'),
      /unknown code "propertyremoved"\. Did you mean `property-removed`\?$/
    )
  }))

test('the second run takes both models from the cache, and says the same', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'old/order.md': page(), 'new/order.md': taxless})
    const args = ['diff', 'old', 'new', '--cache-dir', 'cache', '--timings']
    const first = await runHere(args, {cwd})
    const second = await runHere(args, {cwd})
    assert.is(second.stdout, first.stdout)
    assert.match(first.stderr, /parse/)
    assert.not.match(second.stderr, /parse/)
    writeFolder(cwd, {'new/order.md': readFileSync(join(cwd, 'old/order.md'), 'utf8')})
    assert.is((await runHere(args, {cwd})).stdout, '')
  }))

test.run()
