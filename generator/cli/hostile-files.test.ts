/** Configs, templates and pages that are no files, have no end, or keep whoever reads them waiting. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, symlinkSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile, typedown} from '../testing/cli.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'

const page = `# thing resource type\n\nOne thing.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | String | <code>&#99999999;</code>, &#1114112; or &#x110000; and &eacute;&#233;. |\n`

const config = 'typedown.config.json'
const pipe = (file: string) => spawnSync('mkfifo', [file]).status === 0
const onUnix = process.platform === 'win32' ? test.skip : test
const onProc = existsSync('/proc/self/mem') ? test : test.skip

test('character references that no character has', () =>
  withFolder((cwd) => {
    writeFolder(cwd, {'docs/thing.md': page})
    assert.is(typedown(['generate', 'docs', '--out', 'api', '--quiet'], {cwd}).status, 0)
  }))

test('a config that is a folder', () =>
  withFolder((cwd) => {
    mkdirSync(`${cwd}/${config}`)
    const said = `typedown: ${config}: it is a folder; a config is a file\n`
    assert.equal(typedown(['lint'], {cwd}), {status: 2, stdout: '', stderr: said})
    assert.equal(typedown(['lint', '--config', config], {cwd}), {status: 2, stdout: '', stderr: said})
  }))

onUnix('a config that is a pipe', () =>
  withFolder((cwd) => {
    assert.ok(pipe(`${cwd}/${config}`))
    const said = `typedown: ${config}: it is neither a file nor a folder; a config is a file\n`
    assert.is(typedown(['lint'], {cwd}).stderr, said)
    assert.is(typedown(['lint', '--config', config], {cwd}).stderr, said)
  })
)

test('a config that is nested very deep', () =>
  withFolder((cwd) => {
    writeFolder(cwd, {[config]: `{"paths": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`})
    assert.equal(typedown(['lint'], {cwd}), {
      status: 2,
      stdout: '',
      stderr: `typedown: ${config}: nested deeper than 100 levels\n`
    })
  }))

onUnix('templates that are the whole disk', () =>
  withFolder((cwd) => {
    writeFolder(cwd, {'docs/thing.md': page})
    const {status, stderr} = typedown(['generate', 'docs', '--templates', '/'], {cwd})
    assert.is(status, 2)
    assert.match(
      stderr,
      /^typedown: \/: templates lie in a folder of their own, and this one holds more than/m
    )
  })
)

onProc('pages that the system makes', () =>
  withFolder((cwd) => {
    for (const [name, target] of [
      ['mem', '/proc/self/mem'],
      ['kmsg', '/proc/kmsg'],
      ['zero', '/dev/zero']
    ] as const) {
      mkdirSync(`${cwd}/${name}`)
      symlinkSync(target, `${cwd}/${name}/a.md`)
      const {status, stdout} = typedown(['lint', name], {cwd})
      assert.is(status, 1, name)
      assert.match(
        stdout,
        new RegExp(`^${name}/a\\.md:1:1: error (file-unreadable|file-too-large|page-empty) `)
      )
    }
  })
)

onUnix('few files may be open', () =>
  withFolder((cwd) => {
    const many = Array.from({length: 200}, (_, index) => [`docs/${index}/thing${index}.md`, page] as const)
    writeFolder(cwd, Object.fromEntries(many))
    const command = `ulimit -n 64; exec "${process.execPath}" "${cliFile}" generate docs --out api --quiet`
    const {status, stderr} = spawnSync('sh', ['-c', command], {cwd, encoding: 'utf8'})
    if (status !== 0)
      assert.equal(
        [status, stderr],
        [2, 'typedown: too many files are open: raise the limit, for example with `ulimit -n 1024`\n']
      )
  })
)

test.run()
