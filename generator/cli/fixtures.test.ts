import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {typedown} from '../testing/cli.ts'
import {withFolder} from '../testing/folders.ts'
import {repository} from '../testing/package.ts'
import {runHere} from '../testing/terminal.ts'
import {overridesOf} from './fixtures/overrides.ts'

const status = ['fixtures', 'SynchronizationStatus']

test('prints one value, or a list, the same for the same seed', async () => {
  const one = await runHere([...status, '--seed', '7'], {cwd: repository})
  assert.equal([one.status, one.stderr], [0, ''])
  assert.is(Object.keys(JSON.parse(one.stdout)).length, 10)
  const again = await runHere(['fixtures', 'microsoft.graph.synchronizationstatus', '-s7'], {cwd: repository})
  assert.is(again.stdout, one.stdout)
  const three = await runHere([...status, '--count', '3', '--format', 'ndjson'], {cwd: repository})
  assert.is(three.stdout.trim().split('\n').length, 3)
  const list = await runHere([...status, '--count', '3'], {cwd: repository})
  assert.equal(
    JSON.parse(list.stdout),
    three.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  )
})

test('applies traits and overrides, and writes files', () =>
  withFolder(async (folder) => {
    const line = '--count 50 --seed 7 --trait quarantined --set code=Paused --format ts --out'
    const {status: exit} = await runHere([...status, ...line.split(' '), join(folder, 'fixtures')], {
      cwd: repository
    })
    assert.is(exit, 0)
    const text = readFileSync(join(folder, 'fixtures/synchronization-status.ts'), 'utf8')
    assert.match(
      text,
      /^import type \{ SynchronizationStatus \} from '.*generated\/types\/synchronization-status\.js';\n/
    )
    assert.is(text.split('"code": "Paused"').length - 1, 50)
  }))

test('reads overrides as paths to JSON or text', () => {
  assert.equal(overridesOf(['a=1', 'b.c=text', 'b.d=["x"]', 'e=null', 'f=a=b']), {
    a: 1,
    b: {c: 'text', d: ['x']},
    e: null,
    f: 'a=b'
  })
})

const faults: [string[], string][] = [
  [
    ['fixtures', 'SynchronisationStatus'],
    'no page describes the type SynchronisationStatus. Did you mean `SynchronizationStatus`?'
  ],
  [
    [...status, '--trait', 'stopped'],
    '--trait: no trait is called stopped; there are: notConfigured, notRun, active, paused, quarantined'
  ],
  [
    [...status, '--set', 'code=Stopped'],
    '--set: code: must be one of "NotConfigured", "NotRun", "Active", "Paused", "Quarantine", not "Stopped"'
  ],
  [
    [...status, '--set', 'cod=Paused'],
    '--set cod: SynchronizationStatus has no such property. Did you mean `code`?'
  ],
  [
    [...status, '--set', 'lastExecution.countExprted=1'],
    '--set lastExecution.countExprted: SynchronizationJobExecution has no such property. Did you mean `countExported`?'
  ],
  [[...status, '--clock', 'noon'], '--clock noon: expected a time, such as 2025-01-15T09:30:00Z'],
  [
    ['fixtures', 'spec'],
    'no page describes the type spec. The name of a type goes before the path, as in `typedown fixtures AttributeDefinition spec`'
  ],
  [[...status, '--set', 'code'], '--set code: expected property=value'],
  [[...status, '--count', 'many'], '--count many: expected a non-negative integer']
]

for (const [line, message] of faults) {
  test(`refuses ${line.slice(1).join(' ')}`, async () => {
    const {status: exit, stdout, stderr} = await runHere(line, {cwd: repository})
    assert.equal([exit, stdout, stderr], [2, '', `typedown: ${message}\n`])
  })
}

const withProc = process.platform === 'linux' ? test : test.skip

withProc('refuses a folder in which none can be made', async () => {
  const {status: exit, stderr} = await runHere([...status, '--out', '/proc/none/here'], {cwd: repository})
  assert.equal(
    [exit, stderr],
    [2, 'typedown: cannot write /proc/none/here/synchronization-status.json: no such file or folder\n']
  )
})

test('clears up after a run that was ended', () =>
  withFolder(async (folder) => {
    const gone = spawn(process.execPath, ['--eval', ''])
    await once(gone, 'close')
    const left = (pid: number | undefined) => `synchronization-status.json.${pid}.partial`
    const other = `other.json.${gone.pid}.partial`
    for (const name of [left(gone.pid), left(process.ppid), other])
      writeFileSync(join(folder, name), '{"half')
    assert.is((await runHere([...status, '--out', folder], {cwd: repository})).status, 0)
    assert.equal(
      readdirSync(folder).sort(),
      [other, 'synchronization-status.json', left(process.ppid)].sort()
    )
  }))

test('streams 100,000 values in less memory than they would take', () =>
  withFolder((folder) => {
    const line = [...status, '--count', '100000', '--format', 'ndjson', '--out', folder]
    const {status: exit, stderr} = typedown(line, {
      cwd: repository,
      env: {NODE_OPTIONS: '--max-old-space-size=160'}
    })
    assert.is(exit, 0, stderr)
    assert.ok(statSync(join(folder, 'synchronization-status.ndjson')).size > 150_000_000)
  }))

test.run()
