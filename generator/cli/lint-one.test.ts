/** A page that is linted alone is seen among the others. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, resourcePage} from '../testing/findings.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

const user = resourcePage(
  'user',
  '|status|[status](status.md)|Why.|',
  '|mode|[mode](enums/mode.md)|How.|',
  '|group|[group](grup.md)|Which.|'
).join('\n')
const pages = {
  'docs/user.md': user,
  'docs/status.md': enumPage('status', 'on').join('\n'),
  'docs/group.md': resourcePage('group', '|name|string|See [there](nowhere.md).|').join('\n'),
  'docs/enums/mode.md': enumPage('mode', 'dark').join('\n')
}
const brokenLink =
  'docs/user.md:9:16: warning broken-link Broken link: `grup.md` does not exist. Did you mean `group.md`?\n'

/** What `lint` prints in a folder of these pages. */
const lint = (args: readonly string[], more: {readonly [file: string]: string} = {}) =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...pages, ...more})
    return await runHere(['lint', ...args], {cwd})
  })

test('without a config, among those beside it and those that it links to', async () =>
  assert.equal(await lint(['docs/user.md']), {
    status: 0,
    stdout: brokenLink,
    stderr: '1 warning in 1 page\n'
  }))

test('with a config, among all of its pages', async () => {
  const more = {
    'typedown.config.json': '{"paths": ["docs"]}',
    'docs/user.md': user.replace('[mode](enums/mode.md)', 'mode')
  }
  const unlinked = 'docs/user.md:8:7: info unlinked-type `mode` is not linked to its page `enums/mode.md`.\n'
  assert.is((await lint(['docs/user.md'], more)).stdout, `${unlinked}${brokenLink}`)
  assert.is((await lint(['docs/u*.md'], more)).stdout, `${unlinked}${brokenLink}`)
  assert.is((await lint(['docs', '!docs/group.md'], more)).stdout, `${unlinked}${brokenLink}`)
})

test('as it would be among all', async () => {
  const all = (await lint(['docs'])).stdout.split('\n').filter((line) => line.startsWith('docs/group.md'))
  assert.is((await lint(['docs/group.md'])).stdout, `${all.join('\n')}\n`)
})

test('a page that was left out is there to be linked to', async () => {
  const config = {'typedown.config.json': '{"paths": ["docs", "!docs/status.md"]}'}
  assert.not.match((await lint([], config)).stdout, 'broken-link No page at `status.md`')
})

test('a page of a folder that nobody reads is there, or is not', async () => {
  const link = (url: string) => ({'notes/a.md': `# About\n\nSee [b](${url}).\n`})
  assert.is((await lint(['notes'], link('../docs/user.md'))).stdout, '')
  assert.is((await lint(['notes'], link('../docs/User'))).stdout, '')
  assert.is((await lint(['notes'], link('../other/user.md'))).stdout, '')
  assert.is(
    (await lint(['notes'], link('../docs/usr.md'))).stdout,
    'notes/a.md:3:9: warning broken-link Broken link: `../docs/usr.md` does not exist. Did you mean `../docs/user.md`?\n'
  )
})

test('a baseline is held against the page alone', async () => {
  const known = (file: string, url: string) =>
    JSON.stringify({file, code: 'broken-link', message: `Broken link: \`${url}\` does not exist.`})
  const findings = [known('docs/user.md', 'grup.md'), known('docs/group.md', 'gone.md')]
  const baseline = {'known.json': `{"version": 1, "findings": [${findings.join(',\n')}]}`}
  const {stdout} = await lint(['docs/user.md', '--baseline', 'known.json'], baseline)
  assert.not.match(stdout, 'broken-link')
  assert.not.match(stdout, 'stale-baseline')
})

test.run()
