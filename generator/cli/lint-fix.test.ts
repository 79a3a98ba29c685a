/** `typedown lint --fix`, `--fix-dry-run` and `--staged`. */
import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, statSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {runHere} from '../testing/terminal.ts'

/** The page has a trailing comma, a link without its extension and one in another case, a member in another case, and a broken link. */
const order = `# order resource type

An order.

## Properties

| Property | Type | Description |
|:---------|:-----|:------------|
| id | String | The key. |
| status | [orderStatus](orderstatus) | Its status. |
| next | [order](Order.md) | The order after it. See [terms](tems.md). |

## Example

\`\`\`json
{
  "id": "1",
  "status": "Paid",
}
\`\`\`
`
const orderStatus = `# orderStatus enum type

## Members

| Member | Description |
|:-------|:------------|
| paid | Paid. |
| sent | Sent. |
`
const fixed = order
  .replace('(orderstatus)', '(orderstatus.md)')
  .replace('Order.md', 'order.md')
  .replace('"Paid",', '"paid"')

const docs = {'docs/order.md': order, 'docs/orderstatus.md': orderStatus}
const left = 'docs/order.md:11:62: warning broken-link Broken link: `tems.md` does not exist.\n'

test('fixes what is certain, in one run, and reports the rest', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, docs)
    const result = await runHere(['lint', 'docs', '--fix'], {cwd})
    assert.equal(result, {
      status: 0,
      stdout: left,
      stderr: 'fixed 4 findings in 1 page\n1 warning in 2 pages\n'
    })
    assert.equal(readFolder(cwd), {'docs/order.md': fixed, 'docs/orderstatus.md': orderStatus})
    const again = await runHere(['lint', 'docs', '--fix'], {cwd})
    assert.equal(again, {status: 0, stdout: left, stderr: '1 warning in 2 pages\n'})
  }))

test('keeps line ends, a byte-order mark and the mode of the file', () =>
  withFolder(async (cwd) => {
    const foreign = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    writeFolder(cwd, {...docs, 'docs/order.md': foreign(order)})
    const file = `${cwd}/docs/order.md`
    chmodSync(file, 0o640)
    assert.is((await runHere(['lint', 'docs', '--fix'], {cwd})).status, 0)
    assert.is(readFileSync(file, 'utf8'), foreign(fixed))
    assert.is(statSync(file).mode & 0o777, 0o640)
  }))

test('a dry run shows the differences and writes nothing', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, docs)
    const {status, stdout, stderr} = await runHere(['lint', 'docs', '--fix-dry-run'], {cwd})
    assert.equal([status, stdout], [0, left])
    assert.match(stderr, '-  "status": "Paid",\n+  "status": "paid"\n')
    assert.match(stderr, /\nwould fix 4 findings in 1 page\n1 warning in 2 pages\n$/)
    assert.equal(readFolder(cwd), docs)
  }))

test('leaves what is disabled, and a page that is only linked to', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...docs, 'typedown.config.mjs': "export default {paths: ['docs']}\n"})
    const off = [
      'json-trailing-comma',
      'link-without-extension',
      'example-unknown-member',
      'json-unknown-member'
    ]
    const rules = off.flatMap((code) => ['--rule', `${code}=off`])
    await runHere(['lint', 'docs', '--fix', ...rules], {cwd})
    assert.is(readFolder(cwd)['docs/order.md'], order.replace('Order.md', 'order.md'))
    await runHere(['lint', 'docs/orderstatus.md', '--fix'], {cwd})
    assert.is(readFolder(cwd)['docs/order.md'], order.replace('Order.md', 'order.md'))
  }))

test('refuses to fix while it watches or records a baseline', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, docs)
    for (const other of ['--watch', '--update-baseline', '--fix-dry-run']) {
      const {status, stderr} = await runHere(['lint', 'docs', '--fix', other], {cwd})
      assert.is(status, 2)
      assert.match(stderr, /^typedown: option '.*' cannot be used with option '.*'\n$/)
    }
    assert.equal(readFolder(cwd), docs)
  }))

test('--staged reports on staged pages alone', () =>
  withFolder(async (cwd) => {
    const git = (...args: readonly string[]) => execFileSync('git', args, {cwd, stdio: 'pipe'})
    git('init', '-q')
    const config = "export default {paths: ['docs']}\n"
    writeFolder(cwd, {
      ...docs,
      'docs/other.md': order.replaceAll('order', 'other'),
      'typedown.config.mjs': config
    })
    const none = await runHere(['lint', '--staged'], {cwd})
    assert.equal(none, {status: 0, stdout: '', stderr: 'no findings in 0 pages\n'})
    git('add', 'docs/order.md', 'typedown.config.mjs')
    const {stdout, stderr} = await runHere(['lint', '--staged'], {cwd})
    assert.match(stdout, left)
    assert.not.match(stdout, 'other.md')
    assert.match(stderr, / in 1 page\n$/)
    await runHere(['lint', '--staged', '--fix'], {cwd})
    assert.is(readFileSync(`${cwd}/docs/order.md`, 'utf8'), fixed)
    assert.is(readFileSync(`${cwd}/docs/other.md`, 'utf8'), order.replaceAll('order', 'other'))
  }))

test('--staged outside of a repository is one line', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, docs)
    const {status, stderr} = await runHere(['lint', 'docs', '--staged'], {
      cwd,
      env: {GIT_CEILING_DIRECTORIES: cwd}
    })
    assert.is(status, 2)
    assert.match(stderr, /^typedown: --staged: git failed: .*not a git repository.*\n$/)
  }))

test.run()
