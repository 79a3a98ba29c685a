import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {remark} from 'remark'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {VFile} from 'vfile'
import remarkTypedown, {type Options} from './remark.ts'
import preset from './remark-preset.ts'
import {withFolder, writeFolder} from './testing/folders.ts'

const status =
  '# status enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|active|May sign in.|\n'
const user = (url: string) =>
  `# user resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|status|[status](${url})|Why.|\n`

/** Messages for `docs/user.md` in a folder of pages. */
const lint = (text: string, options: Options = {}, others: {readonly [file: string]: string} = {}) =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/status.md': status, 'docs/user.md': text, ...others})
    const file = new VFile({cwd, path: join(cwd, 'docs/user.md'), value: text})
    await remark()
      .use(remarkTypedown, {paths: ['docs'], ...options})
      .run(remark().parse(file), file)
    return file.messages
  })

test('reports a finding with all that other tools use', async () => {
  const [message, ...others] = await lint(user('statsu.md').replace('[status]', '[state]'))
  assert.is(others.length, 0)
  assert.is(message?.reason, 'Broken link: `statsu.md` does not exist. Did you mean `status.md`?')
  assert.is(message?.source, 'typedown')
  assert.is(message?.ruleId, 'broken-link')
  assert.is(message?.fatal, false)
  assert.equal(message?.place, {start: {line: 7, column: 17}, end: {line: 7, column: 26}})
  assert.equal(message?.expected, ['status.md'])
  assert.is(message?.actual, 'statsu.md')
  assert.is(message?.note, 'No page defines the type `state`. Did you mean `status`?')
  assert.ok(existsSync(new URL(message?.url ?? '')))
})

test('reports nothing where nothing is wrong', async () => assert.equal(await lint(user('status.md')), []))

test('follows severities: error, info, off', async () => {
  const fatal = async (severity: 'error' | 'info') =>
    (await lint(user('statsu.md'), {rules: {'broken-link': severity}})).map((message) => message.fatal)
  assert.equal(await fatal('error'), [true])
  assert.equal(await fatal('info'), [undefined])
  assert.equal(await lint(user('statsu.md'), {rules: {'broken-link': 'off'}}), [])
})

test('takes pages and rules of the config, and files beside where nothing names any', async () => {
  const config = '{"paths": ["docs"], "rules": {"broken-link": "off"}}'
  const {paths: _, ...unnamed}: Options = {}
  assert.equal(await lint(user('statsu.md'), unnamed, {'typedown.config.json': config}), [])
  assert.is((await lint(user('statsu.md'), {config: false})).length, 1)
})

test('checks the text that it is given, saved or not', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/status.md': status, 'docs/user.md': user('status.md')})
    const file = new VFile({cwd, path: 'docs/user.md', value: user('statsu.md')})
    await remark().use(remarkTypedown).process(file)
    assert.is(file.messages.length, 1)
  }))

test('finds the same in one file of many, however many it is given', () =>
  withFolder(async (cwd) => {
    const files = Array.from({length: 8}, (_, index) => `docs/user-${index}.md`)
    writeFolder(cwd, {
      'docs/status.md': status,
      ...Object.fromEntries(files.map((file) => [file, user('statsu.md')]))
    })
    const processor = remark()
      .use(remarkTypedown, {paths: ['docs'], rules: {'duplicate-type': 'off'}})
      .freeze()
    for (const path of files) {
      const {messages} = await processor.process(new VFile({cwd, path, value: user('statsu.md')}))
      assert.equal(
        messages.map(({ruleId, file}) => [ruleId, file]),
        [['broken-link', path]],
        path
      )
    }
    const unsaved = new VFile({cwd, path: files[0] ?? '', value: user('status.md')})
    assert.equal((await processor.process(unsaved)).messages, [])
  }))

test('leaves markdown alone that is no page, and takes a new page that is not saved', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/status.md': status, 'README.md': '[a](CONTRIBUTING.md)\n', 'CONTRIBUTING.md': ''})
    const options = {paths: ['docs']}
    const messages = async (path: string, value: string) =>
      (await remark().use(remarkTypedown, options).process(new VFile({cwd, path, value}))).messages.length
    assert.is(await messages('README.md', '[a](CONTRIBUTING.md)\n'), 0)
    assert.is(await messages('docs/user.md', user('statsu.md')), 1)
  }))

test('the preset understands front matter and tables, and rewrites neither', () =>
  withFolder(async (cwd) => {
    const text = `---\ntitle: user\n---\n\n${user('status.md')}`
    writeFolder(cwd, {'docs/status.md': status, 'docs/user.md': text})
    const file = await remark()
      .use(preset)
      .process(new VFile({cwd, path: 'docs/user.md', value: text}))
    assert.equal(file.messages, [])
    assert.match(String(file), /^---\ntitle: user\n---\n/)
    assert.match(String(file), '| status   | [status](status.md) | Why.        |')
  }))

test.run()
