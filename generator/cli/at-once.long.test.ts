/** Several runs on one folder, and runs that are ended on the way. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setImmediate, setTimeout} from 'node:timers/promises'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile, typedown} from '../testing/cli.ts'
import {type FolderContent, readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const pages = 60
const generate = ['generate', 'docs', '--out', 'api', '--emit', 'types']

function pageOf(name: string, type: string): string {
  return `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | ${type} | Which ${name}. |\n`
}

/** Many pages, so that writing takes a while: `old0` … or `new0` …, and a few that both have. */
function docsOf(kind: 'old' | 'new'): FolderContent {
  const names = Array.from({length: pages}, (_, index) => (index < 30 ? `same${index}` : `${kind}${index}`))
  const type = kind === 'old' ? 'String' : 'Int32'
  return Object.fromEntries(names.map((name) => [`docs/${name}.md`, pageOf(name, type)]))
}

interface Outputs {
  /** What lies in `api` before, and what is to lie there afterwards. */
  readonly before: FolderContent
  readonly after: FolderContent
}

/** What the old pages give, and the new; made once. */
const outputs: Promise<Outputs> = withFolder(async (cwd) => {
  const outputOf = async (kind: 'old' | 'new'): Promise<FolderContent> => {
    rmSync(`${cwd}/docs`, {recursive: true, force: true})
    writeFolder(cwd, docsOf(kind))
    assert.is((await runHere(generate, {cwd})).status, 0)
    return {...readFolder(`${cwd}/api`), 'notes.txt': 'mine'}
  }
  return {before: await outputOf('old'), after: await outputOf('new')}
})

/** A folder that holds what was generated from the old pages, and the new pages. */
async function withOutput(use: (given: Outputs & {readonly cwd: string}) => Promise<void>): Promise<void> {
  const {before, after} = await outputs
  const api = Object.fromEntries(Object.entries(before).map(([path, text]) => [`api/${path}`, text]))
  await withFolder(async (cwd) => {
    writeFolder(cwd, {...api, ...docsOf('new')})
    await use({cwd, before, after})
  })
}

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [cliFile, ...args], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
}

/** Exit code or signal, and what was said on standard error. */
async function ended(child: ChildProcess): Promise<{readonly end: number | string; readonly said: string}> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return {end: code ?? signal ?? 'gone', said}
}

/** Nothing but what is to lie there: what is ours begins with the dot of the manifest. */
function assertWhole(cwd: string, wanted: FolderContent): void {
  assert.equal(
    readdirSync(`${cwd}/api`).filter((name) => name.startsWith('.')),
    ['.typedown-manifest']
  )
  const found = readFolder(`${cwd}/api`)
  assert.equal(Object.keys(found).sort(), Object.keys(wanted).sort())
  assert.equal(found, wanted)
}

/** A change may be noticed in two steps, each with a run of its own: what counts is where it ends. */
async function eventually(holds: () => void): Promise<void> {
  const end = Date.now() + 30_000
  for (;;) {
    try {
      return holds()
    } catch (error) {
      if (Date.now() > end) throw error
      await setTimeout(100)
    }
  }
}

test('three at once leave what one leaves', () =>
  withOutput(async ({cwd, after}) => {
    const runs = await Promise.all([0, 1, 2].map(() => ended(start([...generate, '--quiet'], cwd))))
    for (const run of runs) assert.equal(run, {end: 0, said: ''})
    assertWhole(cwd, after)
  }))

test('one beside another that watches leaves what one leaves', () =>
  withOutput(async ({cwd, after}) => {
    const watching = start([...generate, '--watch'], cwd)
    let said = ''
    watching.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
    })
    const says = async (words: string): Promise<void> => {
      const end = Date.now() + 30_000
      while (!said.includes(words)) {
        if (Date.now() > end) assert.unreachable(`never said ${words}, but:\n${said}`)
        await setTimeout(20)
      }
      said = ''
    }
    try {
      await says('watching for changes; stop with Ctrl+C')
      writeFolder(cwd, {'docs/same0.md': pageOf('same0', 'Boolean')})
      const run = await ended(start([...generate, '--quiet'], cwd))
      assert.equal(run, {end: 0, said: ''})
      await says('same0.md changed')
      writeFolder(cwd, {'docs/same0.md': pageOf('same0', 'Int32')})
      await eventually(() => assertWhole(cwd, after))
    } finally {
      watching.kill()
      await once(watching, 'close')
    }
  }))

/** When a run is ended: while it makes its files, and while it puts them into place. */
const moments = {
  'as it begins to write': (cwd: string) => existsSync(`${cwd}/api/.typedown-stage`),
  'as files get into place': (cwd: string) => existsSync(`${cwd}/api/types/new30.ts`)
}

const ends = [
  ['SIGINT', 'as it begins to write'],
  ['SIGTERM', 'as files get into place'],
  ['SIGHUP', 'as files get into place'],
  ['SIGKILL', 'as it begins to write'],
  ['SIGKILL', 'as files get into place']
] as const

for (const [signal, moment] of ends)
  test(`${signal} ${moment}: nothing half done that stays`, () =>
    withOutput(async ({cwd, before, after}) => {
      const child = start([...generate, '--quiet'], cwd)
      const end = ended(child)
      while (child.exitCode === null && !moments[moment](cwd)) await setImmediate()
      child.kill(signal)
      assert.is((await end).said, '')
      const found = readFolder(`${cwd}/api`)
      if (signal === 'SIGKILL') assertEachWhole(found, before, after)
      else assertWhole(cwd, found['types/new30.ts'] === undefined ? before : after)
      assert.is((await runHere(generate, {cwd})).status, 0)
      assertWhole(cwd, after)
    }))

/** No run can help being killed at once; but what has its place is never cut off. */
function assertEachWhole(found: FolderContent, before: FolderContent, after: FolderContent): void {
  for (const [path, text] of Object.entries(found)) {
    if (path.startsWith('.typedown-')) continue
    assert.ok(text === before[path] || text === after[path], path)
  }
}

/** The stage of a run, as another finds it. */
function leaveStage(cwd: string, pid: number): string {
  const stage = `${cwd}/api/.typedown-stage`
  mkdirSync(stage)
  writeFileSync(join(stage, ownerOf(pid)), '')
  writeFileSync(join(stage, 'new-0'), 'half a fi')
  return stage
}

function ownerOf(pid: number): string {
  return `owner-${pid}@${hostname().replaceAll(/[^\w.-]/g, '_')}@1`
}

test('waits for a run that writes, and clears up after one that is gone', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/a.md': pageOf('a', 'String')})
    assert.is((await runHere(generate, {cwd})).status, 0)
    const wanted = readFolder(`${cwd}/api`)

    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
    const stage = leaveStage(cwd, other.pid ?? 0)
    const waiting = start(generate, cwd)
    const end = ended(waiting)
    await setTimeout(2_000)
    const seen = [waiting.exitCode, existsSync(stage)]
    other.kill()
    await once(other, 'close')
    assert.equal(seen, [null, true])
    assert.is((await end).end, 0)
    assertWhole(cwd, wanted)

    mkdirSync(stage)
    assert.is((await runHere(generate, {cwd})).status, 0)
    assertWhole(cwd, wanted)
  }))

test('does not wait for a run of another machine, or whose number another process has, that is gone for long', () =>
  withFolder((cwd) => {
    writeFolder(cwd, {'docs/a.md': pageOf('a', 'String'), 'api/notes.txt': 'mine'})
    for (const owner of ['owner-1@container-of-yesterday@5', ownerOf(process.pid)]) {
      const file = join(cwd, 'api/.typedown-stage', owner)
      writeFolder(cwd, {[`api/.typedown-stage/${owner}`]: ''})
      utimesSync(file, new Date(), new Date(Date.now() - 11_000))
      const began = Date.now()
      assert.is(typedown(generate, {cwd}).status, 0)
      assert.ok(Date.now() - began < 10_000, 'waited for the lease')
      assert.equal(readdirSync(`${cwd}/api`).sort(), ['.typedown-manifest', 'index.ts', 'notes.txt', 'types'])
    }
  }))

test.run()
