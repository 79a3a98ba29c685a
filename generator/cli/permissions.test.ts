/** What a plain user may not read or write: said in a line, and nothing else is touched. */
import {chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type CliResult, typedown} from '../testing/cli.ts'
import {type FolderContent, readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

/** Who has no rights: root has all, and becomes nobody. */
const user: {readonly uid?: number} = process.getuid?.() === 0 ? {uid: 65534} : {}
const canBe = process.platform !== 'win32' && typedown(['--version'], {cwd: '/', ...user}).status === 0
const forUser = canBe ? test : test.skip

function pageOf(name: string, type = 'String'): string {
  return `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | ${type} | Which ${name}. |\n`
}

const generate = ['generate', 'docs', '--out', 'api', '--emit', 'types']

/** Runs with the rights of that user. */
async function asUser<T>(run: () => Promise<T>): Promise<T> {
  const {uid} = user
  if (uid === undefined) return await run()
  process.seteuid?.(uid)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

interface Place {
  readonly cwd: string
  readonly run: (...args: string[]) => Promise<CliResult>
  /** Takes rights away, until the test ends. */
  readonly mode: (path: string, mode: number) => void
}

/** Two pages, and what is generated from them. */
const generated: FolderContent = await withFolder(async (cwd) => {
  writeFolder(cwd, {'docs/thing.md': pageOf('thing'), 'docs/deep/other.md': pageOf('other')})
  assert.is((await runHere(generate, {cwd})).status, 0)
  return readFolder(cwd)
})

/** A folder with pages, what was generated from them, and pages that changed since. */
function withPages(use: (place: Place) => Promise<void>): Promise<void> {
  return withFolder(async (cwd) => {
    chmodSync(cwd, 0o777)
    const run = (...args: string[]) => asUser(() => runHere(args, {cwd}))
    writeFolder(cwd, generated)
    if (user.uid !== undefined)
      for (const path of readdirSync(cwd, {recursive: true, encoding: 'utf8'}))
        chownSync(join(cwd, path), user.uid, user.uid)
    const modes: (() => void)[] = []
    const mode = (path: string, bits: number): void => {
      chmodSync(join(cwd, path), bits)
      modes.push(() => chmodSync(join(cwd, path), 0o755))
    }
    writeFolder(cwd, {'docs/thing.md': pageOf('thing', 'Int32'), 'docs/third.md': pageOf('third')})
    try {
      await use({cwd, run, mode})
    } finally {
      for (const undo of modes) undo()
    }
  })
}

const refused: CliResult = {
  status: 2,
  stdout: '',
  stderr: 'typedown: cannot write into api: permission denied\n'
}

for (const folders of [['api', 'api/types'], ['api'], ['api/types']])
  forUser(`${folders.join(' and ')} may not be written: the previous output stays`, () =>
    withPages(async ({cwd, run, mode}) => {
      const before = readFolder(`${cwd}/api`)
      for (const folder of folders) mode(folder, 0o555)
      assert.equal(await run(...generate), refused)
      assert.equal(readFolder(`${cwd}/api`), before)
      assert.equal(readdirSync(`${cwd}/api`), ['.typedown-manifest', 'index.ts', 'types'])
    })
  )

forUser('a folder that may not be written is fine where nothing is to be written', () =>
  withPages(async ({run, mode}) => {
    assert.is((await run(...generate)).status, 0)
    mode('api', 0o555)
    assert.is((await run(...generate)).stderr, 'no findings in 3 pages\napi: 5 files unchanged\n')
    assert.is((await run(...generate, '--check')).status, 0)
  })
)

forUser('a file that may not be read is not replaced', () =>
  withPages(async ({run, mode}) => {
    mode('api/types/thing.ts', 0)
    const {status, stderr} = await run(...generate)
    assert.equal([status, stderr], [2, 'typedown: cannot replace api/types/thing.ts: permission denied\n'])
  })
)

const unreadable: readonly [path: string, args: readonly string[], said: string][] = [
  ['docs/thing.md', ['docs'], 'docs/thing.md:1:1: error file-unreadable Cannot read the page'],
  ['docs/deep', ['docs'], 'docs/deep:1:1: error file-unreadable Cannot read the folder'],
  ['docs/deep', ['docs/**/*.md'], 'docs/deep:1:1: error file-unreadable Cannot read the folder'],
  ['docs/deep', ['docs/deep/other.md'], 'docs/deep/other.md:1:1: error file-unreadable Cannot read the page']
]

for (const [path, args, said] of unreadable)
  forUser(`${path} may not be read, of ${args.join(' ')}: said, and what was generated of it stays`, () =>
    withPages(async ({cwd, run, mode}) => {
      const before = readFolder(`${cwd}/api`)
      mode(path, 0)
      const {status, stdout} = await run('generate', ...args, ...generate.slice(2))
      assert.equal([status, stdout], [1, `${said}: permission denied.\n`])
      assert.equal(readFolder(`${cwd}/api`), before)
      assert.is((await run('lint', 'docs', `!${path}`)).status, 0)
    })
  )

forUser('a config that may not be read: one line', () =>
  withPages(async ({cwd, run, mode}) => {
    writeFolder(cwd, {'typedown.config.json': '{}'})
    mode('typedown.config.json', 0)
    for (const args of [[], ['--config', 'typedown.config.json']]) {
      const {status, stderr} = await run('lint', ...args)
      assert.equal([status, stderr], [2, 'typedown: typedown.config.json: permission denied\n'])
    }
  })
)

forUser('files that are named on the command line, where nothing may be written', () =>
  withPages(async ({run, mode}) => {
    mode('.', 0o555)
    const lines: readonly [args: string[], file: string][] = [
      [['lint', 'docs', '--update-baseline'], '.typedown-baseline.json'],
      [['inspect', 'docs', '--quiet', '--out', 'model.json'], 'model.json'],
      [['fixtures', 'thing', 'docs', '--out', 'made'], 'made/thing.json']
    ]
    for (const [args, file] of lines)
      assert.is((await run(...args)).stderr, `typedown: cannot write ${file}: permission denied\n`)
  })
)

forUser('a folder that is a link is written into; a link to nothing, or to itself, is said', () =>
  withPages(async ({cwd, run}) => {
    mkdirSync(`${cwd}/real`)
    chmodSync(`${cwd}/real`, 0o777)
    symlinkSync('real', `${cwd}/linked`)
    symlinkSync('none', `${cwd}/dangling`)
    symlinkSync('loop', `${cwd}/loop`)
    const into = async (out: string): Promise<string> =>
      (await run('generate', 'docs', '--out', out, '--emit', 'types')).stderr
    assert.is(await into('linked'), 'no findings in 3 pages\nlinked: 5 files created\n')
    rmSync(`${cwd}/real/index.ts`)
    writeFolder(cwd, {'mine.ts': '// mine'})
    symlinkSync('../mine.ts', `${cwd}/real/index.ts`)
    assert.is(
      await into('linked'),
      'typedown: cannot replace linked/index.ts: it is a link, and links are not followed\n'
    )
    assert.is(readFileSync(`${cwd}/mine.ts`, 'utf8'), '// mine')
    assert.is(
      await into('dangling'),
      'typedown: cannot write into dangling: it is a link that leads nowhere\n'
    )
    assert.is(await into('loop'), 'typedown: cannot write into loop: the symbolic link points to itself\n')
  })
)

test.run()
