import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile, typedown} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {repository} from '../testing/package.ts'
import {runHere} from '../testing/terminal.ts'

const schema = JSON.parse(readFileSync(`${repository}/dist/model/program.schema.json`, 'utf8'))
const isModel = new Ajv({allowUnionTypes: true}).compile(schema)

test('prints the model, valid by the published schema; findings go to standard error', () => {
  const {status, stdout, stderr} = typedown(['inspect', 'spec', '--format', 'json'], {cwd: repository})
  assert.is(status, 0)
  isModel(JSON.parse(stdout))
  assert.equal(isModel.errors, null)
  assert.match(stderr, /^spec\/synchronization-status\.md:\d+:\d+: warning json-not-this-resource /m)
})

test('writes the same into a file', () =>
  withFolder(async (folder) => {
    writeFolder(folder, {'docs/a.md': '# a resource type\n\nAn a.\n'})
    const {stdout} = await runHere(['inspect', 'docs'], {cwd: folder})
    const quiet = await runHere(['inspect', 'docs', '--out', 'model.json', '--quiet'], {cwd: folder})
    assert.equal(quiet, {status: 0, stdout: '', stderr: ''})
    assert.is(readFileSync(`${folder}/model.json`, 'utf8'), stdout)
    const nowhere = await runHere(['inspect', 'docs', '--out', 'none/model.json'], {cwd: folder})
    assert.equal(
      [nowhere.status, nowhere.stderr],
      [2, 'typedown: cannot write none/model.json: no such file or folder\n']
    )
  }))

test('prints what could be read, and ends with 1, when something could not', () =>
  withFolder(async (folder) => {
    writeFolder(folder, {'docs/a.md': '# a resource type\n\nAn a.\n', 'docs/b.md': ''})
    const {status, stdout, stderr} = await runHere(['inspect', 'docs'], {cwd: folder})
    assert.is(status, 1)
    assert.is(JSON.parse(stdout).diagnostics[0].code, 'page-empty')
    assert.match(stderr, /^docs\/b\.md:1:1: error page-empty/)
  }))

test('whoever reads only the beginning is no fault', () => {
  const line = `"${process.execPath}" "${cliFile}" inspect spec spec spec --quiet | head -c 1`
  const {stdout, stderr} = spawnSync('sh', ['-c', line], {cwd: repository, encoding: 'utf8'})
  assert.equal([stdout, stderr], ['{', ''])
})

test.run()
