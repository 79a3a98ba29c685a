import {stripVTControlCharacters} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {typedown} from '../testing/cli.ts'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

/** A page with one warning: its link leads to no page. */
const page = `# thing resource type

A thing.

## Properties

| Property | Type | Description |
|:---------|:-----|:------------|
| id | String | ${'Words. '.repeat(30)}See [other](other.md). |
`
const place = 'docs/thing.md:9:239'
const line = `${place}: warning broken-link Broken link: \`other.md\` does not exist.\n`

function withPage(use: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    writeFolder(folder, {'docs/thing.md': page})
    await use(folder)
  })
}

test('into a pipe: a line a finding, and what was found in all on standard error', () =>
  withPage(async (cwd) => {
    const {status, stdout, stderr} = typedown(['lint', 'docs'], {cwd})
    assert.equal([status, stdout, stderr], [0, line, '1 warning in 1 page\n'])
  }))

test('on a terminal: a code frame that fits it, in colour', () =>
  withPage(async (cwd) => {
    const {stdout, stderr} = await runHere(['lint', 'docs'], {cwd, columns: 60})
    assert.match(stdout, '\u001b[33m')
    assert.match(stderr, '\u001b[33m')
    assert.is(
      stripVTControlCharacters(stdout),
      `warning[broken-link]: Broken link: \`other.md\` does not exist.
  --> ${place}
   |
 9 | … Words. Words. Words. Words. See [other](other.md). |
   |                                           ^^^^^^^^
   = note: Correct the link, or add the page.

For help, run: typedown explain <code>

`
    )
  }))

const colored: [
  name: string,
  args: string[],
  env: {[name: string]: string},
  columns: number | undefined,
  want: boolean
][] = [
  ['a pipe', [], {}, undefined, false],
  ['a terminal', [], {}, 80, true],
  ['a dumb terminal', [], {TERM: 'dumb'}, 80, false],
  ['NO_COLOR', [], {NO_COLOR: '1'}, 80, false],
  ['an empty NO_COLOR', [], {NO_COLOR: ''}, 80, true],
  ['FORCE_COLOR', [], {FORCE_COLOR: '1'}, undefined, true],
  ['FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, 80, false],
  ['both', [], {FORCE_COLOR: '1', NO_COLOR: '1'}, 80, false],
  ['--color', ['--color'], {NO_COLOR: '1'}, undefined, true],
  ['--no-color', ['--no-color'], {FORCE_COLOR: '1'}, 80, false]
]

for (const [name, args, env, columns, want] of colored) {
  test(`${name}: ${want ? 'colours' : 'no colours'}`, () =>
    withPage(async (cwd) => {
      const {stdout, stderr} = await runHere(['lint', 'docs', ...args], {
        cwd,
        env,
        ...(columns === undefined ? {} : {columns})
      })
      assert.is(stdout.includes('\u001b['), want, stdout)
      assert.is(stderr.includes('\u001b['), want, stderr)
    }))
}

test('every format goes to standard output alone', () =>
  withPage(async (cwd) => {
    const outputs = await Promise.all(
      ['json', 'github', 'sarif'].map(
        async (format) => (await runHere(['lint', 'docs', '-f', format], {cwd})).stdout
      )
    )
    const [json = '', github = '', sarif = ''] = outputs
    assert.equal(JSON.parse(json).summary, {error: 0, warning: 1, info: 0})
    assert.match(github, /^::warning file=docs\/thing\.md,line=9,col=239,endColumn=247,title=broken-link::/)
    const [run] = JSON.parse(sarif).runs
    assert.is(run.results[0].ruleId, 'broken-link')
    assert.match(run.tool.driver.rules[0].help.markdown, /^# broken-link\n/)
  }))

test('warnings end with 0, too many with 1, errors with 1', () =>
  withPage(async (cwd) => {
    const status = async (...args: string[]) => (await runHere(['lint', 'docs', ...args], {cwd})).status
    assert.is(await status(), 0)
    assert.is(await status('--max-warnings', '1'), 0)
    assert.is(await status('--max-warnings', '0'), 1)
    assert.is(await status('--max-warnings', '0', '--quiet'), 1)
    assert.is(await status('--rule', 'broken-link=error'), 1)
    assert.is(await status('--rule', 'broken-link=off', '--max-warnings', '0'), 0)
    assert.is(await status('--override', 'docs/**:broken-link=error'), 1)
    assert.is(await status('--override', 'other/**:broken-link=error'), 0)
    const {stderr} = await runHere(['lint', 'docs', '--max-warnings', '0'], {cwd})
    assert.is(stderr, '1 warning in 1 page, more than the 0 warnings allowed\n')
  }))

test('--quiet prints errors alone, --timings how long it took', () =>
  withPage(async (cwd) => {
    assert.equal(await runHere(['lint', 'docs', '--quiet'], {cwd}), {status: 0, stdout: '', stderr: ''})
    const {stderr} = await runHere(['lint', 'docs', '--timings', '--quiet'], {cwd})
    assert.match(stderr, /^read \d+ ms, parse \d+ ms, link \d+ ms, check \d+ ms, all \d+ ms\n$/)
  }))

test('--statistics counts findings by code', () =>
  withPage(async (cwd) => {
    writeFolder(cwd, {
      'docs/more.md': page.replaceAll('thing', 'more').replace('A more.', '[x](x.md) [y](y.md)')
    })
    const {status, stdout, stderr} = await runHere(['lint', 'docs', '--statistics'], {cwd})
    assert.equal([status, stdout], [0, '4  in 2 pages  warning  broken-link\n'])
    assert.is(stderr, '4 warnings in 2 pages\n')
    const json = await runHere(['lint', 'docs', '--statistics', '-f', 'json'], {cwd})
    assert.equal(JSON.parse(json.stdout).counts, [
      {code: 'broken-link', severity: 'warning', count: 4, files: 2}
    ])
  }))

test('the command line goes before the config, whose paths start from its folder', () =>
  withPage(async (cwd) => {
    writeFolder(cwd, {
      'typedown.config.ts': `import {defineConfig} from 'typedown'
        export default defineConfig({paths: ['docs'], maxWarnings: 0, rules: {'broken-link': 'error'}})`,
      'sub/.keep': ''
    })
    const sub = `${cwd}/sub`
    assert.equal(await runHere(['lint'], {cwd: sub}), {
      status: 1,
      stdout: `../${line.replace('warning', 'error')}`,
      stderr: '1 error in 1 page\n'
    })
    assert.is((await runHere(['lint', '--rule', 'broken-link=info'], {cwd: sub})).status, 0)
    writeFolder(cwd, {
      'some.mjs': `export default {overrides: [{files: ['docs/**'], rules: {'broken-link': 'error'}}]}`
    })
    const some = ['lint', 'docs', '--config', 'some.mjs']
    assert.is((await runHere(some, {cwd})).status, 1)
    assert.is((await runHere([...some, '--rule', 'broken-link=info'], {cwd})).status, 0)
    assert.is((await runHere([...some, '--override', '**/thing.md:broken-link=info'], {cwd})).status, 0)
    assert.is((await runHere(['lint', '../docs', '--rule', 'broken-link=warning'], {cwd: sub})).status, 1)
  }))

test('a baseline knows old findings, and only those', () =>
  withPage(async (cwd) => {
    const baseline = ['--baseline', 'known.json']
    const updated = await runHere(['lint', 'docs', '--update-baseline', ...baseline], {cwd})
    assert.equal(updated, {status: 0, stdout: '', stderr: 'known.json: recorded 1 finding in 1 page\n'})
    const strict = ['lint', 'docs', '--max-warnings', '0', ...baseline]
    assert.is((await runHere(strict, {cwd})).status, 0)
    writeFolder(cwd, {'docs/more.md': page.replaceAll('other.md', 'none.md').replaceAll('thing', 'more')})
    const {status, stdout} = await runHere(strict, {cwd})
    assert.is(status, 1)
    assert.is(stdout, 'docs/more.md:9:239: warning broken-link Broken link: `none.md` does not exist.\n')
  }))

test('a baseline does not learn to live with a page that cannot be read', () =>
  withPage(async (cwd) => {
    writeFolder(cwd, {'docs/empty.md': ''})
    const {status, stdout} = await runHere(['lint', 'docs', '--update-baseline'], {cwd})
    assert.equal([status, stdout], [1, 'docs/empty.md:1:1: error page-empty The page is empty.\n'])
    assert.not.match(readFolder(cwd)['.typedown-baseline.json'] ?? '', 'page-empty')
  }))

test('a page prints as many findings as are allowed, and counts the others', () =>
  withPage(async (cwd) => {
    const links = Array.from({length: 500}, (_, number) => `[a](none-${number}.md)\n\n`).join('')
    writeFolder(cwd, {'docs/many.md': `# many resource type\n\n${links}`})
    const lint = (...flags: string[]) =>
      runHere(['lint', 'docs/many.md', '--rule', 'broken-link=warning', ...flags], {cwd})
    const count = (text: string) => text.split('\n').filter((it) => it.includes('broken-link')).length
    const usual = await lint()
    assert.ok(count(usual.stdout) <= 200)
    assert.match(
      usual.stderr,
      /and 30\d more in docs\/many\.md; to see them, raise --max-findings\n50\d warnings/
    )
    const few = await lint('--max-findings', '3', '--format', 'github')
    assert.is(count(few.stdout), 3)
    const all = await lint('--max-findings', '1000')
    assert.is(count(all.stdout), 500)
    assert.not.match(all.stderr, 'more in')
    const {stdout, stderr} = await lint('--format', 'json')
    assert.is(
      JSON.parse(stdout).diagnostics.filter(({code}: {code: string}) => code === 'broken-link').length,
      500
    )
    assert.not.match(stderr, 'more in')
  }))

test.run()
