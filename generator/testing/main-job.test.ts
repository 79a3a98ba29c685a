import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Program, TypeRef} from '../model/program.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'
import {runHere} from './terminal.ts'

const page = 'spec/synchronization-status.md'
const family = readFolder(join(repository, 'spec'))

/** The model as the command prints it. */
async function inspect(...paths: string[]): Promise<Program> {
  const {status, stdout, stderr} = await runHere(['inspect', ...paths, '--format', 'json'], {cwd: repository})
  assert.is(status, 0, stderr)
  return JSON.parse(stdout) as Program
}

const program = await inspect('spec')

test("the given page is the user's own, byte for byte", async () => {
  const digest = createHash('sha256')
    .update(readFileSync(join(repository, page)))
    .digest('hex')
  assert.is(digest, 'c38135a4c777cbc66be6d50ad9c1abeb79e845fd63c40c75dba37255068dc476')
})

test('its type is named, and has its ten properties in documented order, none of the block', async () => {
  for (const read of [program, await inspect(page)]) {
    const status = read.resources.find(({name}) => name === 'microsoft.graph.synchronizationStatus')
    assert.is(status?.typeName, 'SynchronizationStatus')
    assert.equal(
      status?.properties.map(({name, type}) => `${name}: ${textOf(type)}`),
      [
        'countSuccessiveCompleteFailures: number',
        'escrowsPruned: boolean',
        'synchronizedEntryCountByType: list of pairs of string and integer',
        'code: statusCode',
        'lastExecution: synchronizationJobExecution',
        'lastSuccessfulExecution: synchronizationJobExecution',
        'lastSuccessfulExecutionWithExports: synchronizationJobExecution',
        'steadyStateFirstAchievedTime: dateTime',
        'steadyStateLastAchievedTime: dateTime',
        'quarantine: synchronizationQuarantine'
      ]
    )
  }
})

test('its faults are found at their places, and no other page of the family has any', async () => {
  assert.equal(
    program.diagnostics.map(({code, source}) => `${source.file}:${source.line}:${source.column} ${code}`),
    [
      `${page}:1:1 title-not-type`,
      `${page}:7:1 json-not-this-resource`,
      `${page}:13:40 json-trailing-comma`,
      `${page}:26:63 link-without-extension`,
      `${page}:37:5 example-not-json`
    ]
  )
  assert.equal(
    program.diagnostics.map(({severity}) => severity),
    ['info', 'warning', 'warning', 'warning', 'warning']
  )
  const [, block] = program.diagnostics
  assert.match(`${block?.message}`, 'microsoft.graph.synchronizationJob')
})

test('the family is closed: every name that is used is defined', async () => {
  const defined = new Set([...program.resources, ...program.enums].map(({name}) => name))
  const used = program.resources.flatMap(({base, properties}) => [
    ...(base === null ? [] : [base]),
    ...properties.flatMap(({type}) => namesIn(type))
  ])
  assert.equal(
    used.filter((name) => !defined.has(name)),
    []
  )
})

test('alone, every link that leads nowhere becomes a named opaque type and a warning at its place', async () => {
  await withFolder(async (folder) => {
    writeFolder(folder, {'spec/synchronization-status.md': family['synchronization-status.md'] ?? ''})
    const {status, stdout, stderr} = await runHere(['generate', 'spec', '--out', 'out'], {cwd: folder})
    assert.is(status, 0)
    const rows = (stdout + stderr).split('\n')
    for (const place of ['24:55', '25:72', '26:63', '27:72', '30:46'])
      assert.ok(
        rows.some((row) => row.startsWith(`${page}:${place}: warning `)),
        `${place} in:\n${rows.join('\n')}`
      )
    const files = readFolder(join(folder, 'out'))
    for (const [file, name] of [
      ['types/status-code.ts', 'StatusCode'],
      ['types/synchronization-job-execution.ts', 'SynchronizationJobExecution'],
      ['types/synchronization-quarantine.ts', 'SynchronizationQuarantine']
    ] as const)
      assert.match(files[file] ?? '', `export type ${name} = unknown;`)
  })
})

test('only what changed is written, and the manifest with its hash', async () => {
  await withFolder(async (folder) => {
    writeFolder(join(folder, 'spec'), family)
    const generate = () => runHere(['generate', 'spec', '--out', 'out'], {cwd: folder})
    const times = () =>
      Object.keys(readFolder(join(folder, 'out'))).map((path) => [
        path,
        statSync(join(folder, 'out', path)).mtimeMs
      ])
    await generate()
    const before = times()
    await generate()
    assert.equal(times(), before)
    const changed =
      family['synchronization-schedule.md']?.replace('state of the schedule', 'schedule’s state') ?? ''
    const edited = changed.replace(/\| interval +\|/, '| pause    |')
    assert.is.not(edited, family['synchronization-schedule.md'])
    writeFolder(join(folder, 'spec'), {'synchronization-schedule.md': edited})
    await generate()
    const moved = times().filter(([, time], index) => time !== before[index]?.[1])
    assert.equal(
      moved.map(([path]) => path).filter((path) => !String(path).includes('synchronization-schedule')),
      ['.typedown-manifest']
    )
    assert.ok(moved.length > 0)
  })
})

test('warnings end with 0, too many of them and errors with 1, bad usage and a bad config with 2', async () => {
  const statusOf = async (...args: string[]) => (await runHere(args, {cwd: repository})).status
  assert.is(await statusOf('lint', page), 0)
  assert.is(await statusOf('lint', page, '--max-warnings', '0'), 1)
  assert.is(await statusOf('lint', 'spec/none.md'), 1)
  assert.is(await statusOf('lint', '--no-such-flag'), 2)
  assert.is(await statusOf('no-such-command'), 2)
  await withFolder(async (folder) => {
    writeFolder(folder, {'typedown.config.json': '{"outt": "x"}', 'spec/a.md': '# a\n'})
    assert.is((await runHere(['generate'], {cwd: folder})).status, 2)
  })
})

test('the help says what there is', async () => {
  const {status, stdout} = await runHere(['--help'], {cwd: repository})
  assert.is(status, 0)
  for (const word of ['generate', 'lint', 'inspect', '--version']) assert.match(stdout, word)
  assert.match((await runHere(['generate', '--help'], {cwd: repository})).stdout, '--out')
})

test.run()

function textOf(type: TypeRef): string {
  switch (type.kind) {
    case 'primitive':
      return type.name
    case 'reference':
      return type.name.replace('microsoft.graph.', '')
    case 'collection':
      return `list of ${type.of.kind === 'keyValuePair' ? 'pairs' : ''}${textOf(type.of)}`
    case 'keyValuePair':
      return ` of ${textOf(type.key)} and ${textOf(type.value)}`
    default:
      return type.kind
  }
}

function namesIn(type: TypeRef): string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name]
    case 'collection':
      return namesIn(type.of)
    case 'keyValuePair':
    case 'map':
      return [...namesIn(type.key), ...namesIn(type.value)]
    case 'union':
      return type.of.flatMap(namesIn)
    case 'object':
      return type.properties.flatMap((property) => namesIn(property.type))
    default:
      return []
  }
}
