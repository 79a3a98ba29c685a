import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic} from '../model/program.ts'
import type {CliResult} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const fixtures = fileURLToPath(new URL('../4-check/examples/fixtures/', import.meta.url))
const both = ['resources', '--api', 'api', '--namespace', 'acme.shop']

test('says where examples contradict their types, at the very key or value', async () => {
  const {status, stdout, stderr} = await verify(...both, '--format', 'json')
  assert.is(status, 0)
  assert.is(stderr, '13 warnings, 2 notes in 2 pages\nchecked 3 of 3 examples\n')
  assert.equal(diagnosticsIn(stdout).map(marked), [
    'order-get.md:21 example-invalid-format "2021-07-16 10:30:00Z" -> "2021-07-16T10:30:00Z"',
    'order-get.md:22 example-unknown-property "staus" ->',
    'order-get.md:23 example-unknown-member "Paid" -> "paid"',
    'order-get.md:25 example-wrong-type "2" -> 2',
    'order-get.md:26 example-wrong-type 2.5 ->',
    'order-get.md:31 example-invalid-format "2023-02-29" ->',
    'order-list.md:16 example-placeholder "2021-07-16T…" ->',
    'order-list.md:34 example-missing-required  ->',
    'order-list.md:36 example-wrong-type null ->',
    'order-list.md:37 example-unknown-member expres -> express',
    'order-list.md:38 example-wrong-type "1250" -> 1250',
    'order-list.md:39 example-wrong-type "#acme.shop.line" ->',
    'order-list.md:40 example-wrong-type "lines" ->',
    'order-list.md:41 example-invalid-format "4711" ->',
    'order-list.md:41 example-syntax , ->'
  ])
})

test('on a terminal: the line of the example, the value marked', () =>
  withFolder(async (cwd) => {
    cpSync(fixtures, cwd, {recursive: true})
    const {stdout} = await runHere(['verify', ...both, '--no-color'], {cwd, columns: 80})
    const lines = stdout.split('\n')
    const at = lines.findIndex((line) => line.includes('"article": "Tea", "count": "2"'))
    const [line = '', mark = ''] = lines.slice(at)
    assert.is(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), '"2"')
  }))

test('shows the place of the documented type beside the finding', async () => {
  const [first] = diagnosticsIn((await verify(...both, '--format', 'json')).stdout)
  assert.equal(first?.related, [
    {message: 'documented here', source: {file: 'resources/order.md', line: 12, column: 3}}
  ])
})

// Read as pages, those of the API document requests: "Required." of a property speaks of them.
test('takes the paths as pages of examples where --api is left out', async () => {
  assert.is(
    (await verify('.', '--namespace', 'acme.shop')).stderr,
    '12 warnings, 2 notes in 6 pages\nchecked 3 of 3 examples\n'
  )
})

test('fails on more warnings than are allowed, and on what is raised to an error', async () => {
  assert.is((await verify(...both, '--max-warnings', '12')).status, 1)
  assert.is((await verify(...both, '--max-warnings', '13')).status, 0)
  assert.is((await verify(...both, '--rule', 'example-syntax=error')).status, 1)
})

test('says nothing of rules that are off, and of lines that are suppressed', async () => {
  const suppressed = {
    'api/order-get.md': `<!-- typedown-disable example-wrong-type -->\n\n${page('api/order-get.md')}`
  }
  const {stdout} = await verifyIn(suppressed, ...both, '--rule', 'example-unknown-property=off')
  assert.not.match(stdout, /order-get\.md.*(wrong-type|unknown-property)/)
  assert.match(stdout, /order-get\.md:25:13: warning example-unknown-member/)
})

test('reports an unused suppression of its own codes alone', async () => {
  const suppressed = {
    'api/order-post.md':
      '# Create order\n\n<!-- typedown-disable example-syntax -->\n<!-- typedown-disable row-width -->\n'
  }
  const {stdout} = await verifyIn(suppressed, ...both)
  assert.match(stdout, /order-post\.md:3:1: warning unused-silence/)
  assert.not.match(stdout, /order-post\.md:4/)
})

test('judges null and presence by the options of the config', async () => {
  const config = {'typedown.config.json': '{"undocumentedNull": "refused", "enums": "open"}'}
  const {stdout} = await verifyIn(config, ...both)
  assert.match(stdout, /order-get\.md:26:48: warning example-wrong-type `weight`.* null\./)
  assert.not.match(stdout, /example-unknown-member/)
})

test('fails where no page of examples is found', async () => {
  const {status, stdout} = await verify('resources', '--api', 'nowhere')
  assert.is(status, 1)
  assert.match(stdout, /error file-not-found/)
})

test('finds the pages of examples by the config', async () => {
  const config = {
    'typedown.config.json': '{"paths": ["resources"], "api": ["api"], "namespace": "acme.shop"}'
  }
  assert.is((await verifyIn(config)).stderr, '13 warnings, 2 notes in 2 pages\nchecked 3 of 3 examples\n')
})

test('shares a baseline with lint, which without examples leaves those findings alone', async () => {
  await withFolder(async (cwd) => {
    cpSync(fixtures, cwd, {recursive: true})
    const known = ['.', '--baseline', 'known.json']
    writeFolder(cwd, {'api/order-put.md': '# Replace order\n\n[broken](nowhere.md)\n'})
    assert.is((await runHere(['lint', ...known, '--update-baseline'], {cwd})).status, 0)
    assert.is(
      (await runHere(['verify', ...known], {cwd})).stderr,
      'no findings in 7 pages\nchecked 3 of 3 examples\n'
    )
    assert.is((await runHere(['lint', ...known], {cwd})).stderr, 'no findings in 7 pages\n')
    assert.is((await runHere(['lint', ...known, '--no-examples'], {cwd})).stderr, 'no findings in 7 pages\n')
    writeFolder(cwd, {'api/order-get.md': page('api/order-get.md').replace('"Paid"', '"paid"')})
    for (const command of ['verify', 'lint'])
      assert.match(
        (await runHere([command, ...known], {cwd})).stdout,
        /^known\.json:\d+:1: info stale-baseline/
      )
    assert.is((await runHere(['lint', ...known, '--no-examples'], {cwd})).stdout, '')
    assert.is((await runHere(['verify', ...known, '--update-baseline'], {cwd})).status, 0)
    assert.is((await runHere(['lint', ...known], {cwd})).stderr, 'no findings in 7 pages\n')
  })
})

test('says which examples name no type, and why', async () => {
  const guide = '# Guide\n\n```json\n{"retries": 3}\n```\n'
  await withFolder(async (cwd) => {
    cpSync(fixtures, cwd, {recursive: true})
    writeFolder(cwd, {'api/guide.md': guide})
    const line = (await runHere(['verify', '.'], {cwd})).stderr.split('\n')[1]
    assert.is(line, 'checked 3 of 4 examples; 1 names no type (api/guide.md:4)')
    const why = (await runHere(['verify', '.', '--verbose'], {cwd})).stderr
    assert.match(
      why,
      'checked 3 of 4 examples; 1 names no type:\n  api/guide.md:4:1: nothing near it names a type\n'
    )
    assert.not.match((await runHere(['verify', '.', '--quiet'], {cwd})).stderr, 'checked')
  })
})

test('counts by code', async () => {
  assert.match(
    (await verify(...both, '--statistics')).stdout,
    /^ *6 {2}in 2 pages +warning {2}example-wrong-type\n/
  )
})

test('knows SARIF and GitHub', async () => {
  const {runs} = JSON.parse((await verify(...both, '--format', 'sarif')).stdout)
  assert.is(runs[0].results.length, 15)
  assert.match(
    (await verify(...both, '--format', 'github')).stdout,
    /^::warning file=api\/order-get\.md,line=21/m
  )
})

test.run()

function verify(...args: string[]): Promise<CliResult> {
  return verifyIn({}, ...args)
}

function verifyIn(files: {readonly [path: string]: string}, ...args: string[]): Promise<CliResult> {
  return withFolder(async (cwd) => {
    cpSync(fixtures, cwd, {recursive: true})
    writeFolder(cwd, files)
    return await runHere(['verify', ...args], {cwd})
  })
}

function page(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8')
}

function diagnosticsIn(json: string): Diagnostic[] {
  const printed: Diagnostic[] | {readonly diagnostics: Diagnostic[]} = JSON.parse(json)
  return Array.isArray(printed) ? printed : printed.diagnostics
}

/** The place's line, and the text that stands there, cut from the page itself. */
function marked({source, code, expected = []}: Diagnostic): string {
  const line = page(source.file).split('\n')[source.line - 1] ?? ''
  const text = line.slice(source.column - 1, (source.endColumn ?? 0) - 1)
  const shown = code === 'example-missing-required' ? '' : text
  return `${source.file.replace('api/', '')}:${source.line} ${code} ${shown} -> ${expected.join(', ')}`.trimEnd()
}
