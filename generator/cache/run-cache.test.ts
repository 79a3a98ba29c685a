import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const page = (name: string, type: string) =>
  `# ${name} resource type\n\nA ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | ${type} | Its id. |\n| kin | [kin](kin.md) | |\n`

const files = {
  'docs/user.md': page('user', 'String'),
  'docs/kin.md': page('kin', 'Int32'),
  'typedown.config.json': '{"paths": ["docs"], "out": "api", "cacheDir": "cache"}'
}

/** Files that were just written are not trusted. */
const settled = () => wait(150)

/** A project in which each command was run before, and what it says now; runs of it, with and without cache. */
async function project(work: (cwd: string, run: typeof runIn) => Promise<void>): Promise<void> {
  await withFolder(async (cwd) => {
    writeFolder(cwd, files)
    await settled()
    await runIn(cwd, 'lint')
    await runIn(cwd, 'generate')
    await work(cwd, runIn)
  })
}

/** What a command prints and gives, which is the same without cache, and whether it was taken from there. */
async function runIn(
  cwd: string,
  ...args: string[]
): Promise<{hit: boolean; status: number | null; text: string}> {
  const here = (...more: string[]) => runHere([...args, ...more], {cwd, columns: 90})
  const {status, stdout, stderr} = await here('--verbose')
  const lines = stderr.split('\n')
  const hit = lines.some((line) => line.includes('cache: nothing changed'))
  const said = lines.filter((line) => !line.startsWith('typedown: cache: ')).join('\n')
  const written = readFolder(join(cwd, 'api'))
  if (args[0] === 'lint' || hit) {
    const plain = await here('--no-cache')
    assert.equal({status, stdout, said}, {status: plain.status, stdout: plain.stdout, said: plain.stderr})
    assert.equal(readFolder(join(cwd, 'api')), written)
  }
  return {hit, status, text: stdout + said}
}

test('nothing changed: the same is said, whatever the format', () =>
  project(async (cwd, run) => {
    assert.ok((await run(cwd, 'lint')).hit)
    for (const format of ['pretty', 'plain', 'json', 'github', 'sarif'])
      assert.ok((await run(cwd, 'lint', '--format', format)).hit, format)
    assert.ok((await run(cwd, 'lint', '--statistics')).hit)
    const generated = await run(cwd, 'generate')
    assert.ok(generated.hit)
    assert.match(generated.text, /files unchanged/)
    assert.ok((await run(cwd, 'generate', '--check')).hit)
  }))

test('a page that is linted alone depends on those around it', () =>
  project(async (cwd, run) => {
    assert.not((await run(cwd, 'lint', 'docs/user.md')).hit)
    assert.ok((await run(cwd, 'lint', 'docs/user.md')).hit)
    writeFileSync(join(cwd, 'docs/kin.md'), page('kind', 'Int32'))
    await settled()
    assert.not((await run(cwd, 'lint', 'docs/user.md')).hit)
  }))

test('whatever a run depends on is noticed', async () => {
  const edits: {readonly [what: string]: (cwd: string) => void} = {
    'a page': (cwd) => writeFileSync(join(cwd, 'docs/user.md'), page('user', 'Int64')),
    'a page of the same size and time': (cwd) => {
      const file = join(cwd, 'docs/user.md')
      const {atime, mtime} = statSync(file)
      writeFileSync(file, page('user', 'Binary'))
      utimesSync(file, atime, mtime)
    },
    'a page more': (cwd) => writeFileSync(join(cwd, 'docs/more.md'), page('more', 'String')),
    'a page less': (cwd) => rmSync(join(cwd, 'docs/kin.md')),
    'an option': (cwd) =>
      writeFileSync(
        join(cwd, 'typedown.config.json'),
        '{"paths": ["docs"], "out": "api", "cacheDir": "cache", "rules": {"missing-description": "error"}}'
      ),
    'a baseline': (cwd) =>
      writeFolder(cwd, {
        'known.json': '{"version": 1, "findings": []}',
        'typedown.config.json':
          '{"paths": ["docs"], "out": "api", "cacheDir": "cache", "baseline": "known.json"}'
      })
  }
  for (const [what, edit] of Object.entries(edits))
    await project(async (cwd, run) => {
      edit(cwd)
      await settled()
      assert.not((await run(cwd, 'lint')).hit, what)
      assert.not((await run(cwd, 'generate')).hit, what)
      assert.ok((await run(cwd, 'lint')).hit, what)
      assert.ok((await run(cwd, 'generate')).hit, what)
    })
})

test('names in folders that links lead to, templates and baselines are noticed when they change', () =>
  withFolder(async (cwd) => {
    const options = {
      paths: ['docs'],
      out: 'api',
      cacheDir: 'cache',
      templates: 'mine',
      baseline: 'known.json'
    }
    writeFolder(cwd, {
      ...files,
      'docs/user.md': `${page('user', 'String')}\nSee [that](../more/that.md).\n`,
      'more/other.md': '# Other\n',
      'known.json': '{"findings": []}',
      'mine/validator/.keep': '',
      'typedown.config.json': JSON.stringify(options)
    })
    await settled()
    await runIn(cwd, 'lint')
    assert.ok((await runIn(cwd, 'lint')).hit)
    writeFolder(cwd, {'more/that.md': '# That\n'})
    await settled()
    assert.not((await runIn(cwd, 'lint')).hit)
    assert.ok((await runIn(cwd, 'lint')).hit)
    await runHere(['lint', '--update-baseline'], {cwd})
    await settled()
    assert.not((await runIn(cwd, 'lint')).hit)
    assert.ok((await runIn(cwd, 'lint')).hit)
    rmSync(join(cwd, 'mine/validator/.keep'))
    await settled()
    assert.not((await runIn(cwd, 'lint')).hit)
  }))

test('output that is not as it was written is written again', () =>
  project(async (cwd, run) => {
    const wanted = readFolder(join(cwd, 'api'))
    writeFileSync(join(cwd, 'api/types/user.ts'), '// Generated by Typedown\n')
    assert.is((await run(cwd, 'generate', '--check')).status, 1)
    assert.not((await run(cwd, 'generate')).hit)
    assert.equal(readFolder(join(cwd, 'api')), wanted)
    rmSync(join(cwd, 'api/types/kin.ts'))
    assert.not((await run(cwd, 'generate')).hit)
    rmSync(join(cwd, 'api/.typedown-manifest'))
    assert.not((await run(cwd, 'generate')).hit)
    assert.equal(readFolder(join(cwd, 'api')), wanted)
    assert.ok((await run(cwd, 'generate')).hit)
  }))

test('a damaged entry is ignored, with a note', () =>
  project(async (cwd, run) => {
    const folder = join(cwd, 'cache')
    const texts = [
      (text: string) => text.slice(0, -9),
      () => '',
      () => '{}\n{}',
      (text: string) => text.replace('{', '[')
    ]
    for (const damage of texts) {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name)
        writeFileSync(file, damage(readFileSync(file, 'utf8')))
      }
      const {stderr} = await runHere(['lint', '--verbose'], {cwd})
      assert.match(stderr, /ignoring .*: it is damaged/)
      assert.ok((await run(cwd, 'lint')).hit)
    }
    rmSync(folder, {recursive: true})
    assert.not((await run(cwd, 'lint')).hit)
    assert.ok((await run(cwd, 'lint')).hit)
  }))

test('a cache that cannot be written costs nothing but time', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...files, cache: 'a file'})
    await settled()
    const {stderr} = await runHere(['lint', '--verbose'], {cwd})
    assert.match(stderr, /cache: cannot write into/)
    assert.not((await runIn(cwd, 'lint')).hit)
  }))

test('another checkout of the same files takes the result', () =>
  project(async (cwd) => {
    await withFolder(async (other) => {
      writeFolder(other, files)
      mkdirSync(join(other, 'cache'))
      for (const name of readdirSync(join(cwd, 'cache')))
        writeFileSync(join(other, 'cache', name), readFileSync(join(cwd, 'cache', name)))
      await settled()
      assert.ok((await runIn(other, 'lint')).hit)
      // Nothing is generated there yet.
      assert.not((await runIn(other, 'generate')).hit)
      assert.ok((await runIn(other, 'generate')).hit)
    })
  }))

test('nothing is kept with --no-cache, nor where there is neither node_modules nor cacheDir', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...files, 'typedown.config.json': '{"paths": ["docs"]}'})
    await settled()
    await runHere(['lint'], {cwd})
    assert.equal(readdirSync(cwd).sort(), ['docs', 'typedown.config.json'])
    mkdirSync(join(cwd, 'node_modules'))
    await runHere(['lint', '--no-cache'], {cwd})
    assert.equal(readdirSync(join(cwd, 'node_modules')), [])
    await runHere(['lint'], {cwd})
    assert.equal(readdirSync(join(cwd, 'node_modules/.cache')), ['typedown'])
  }))

test.run()
