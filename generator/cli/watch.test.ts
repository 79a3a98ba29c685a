import {renameSync, rmSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, withFolder, writeFolder} from '../testing/folders.ts'
import {type Running, running} from '../testing/running.ts'

function page(name: string): string {
  return `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | String | Which ${name}. |\n`
}

/** Runs the command in a folder, and again whenever `use` changes it. */
function watching(args: string[], cwd: string, use: (it: Running) => Promise<void>): Promise<void> {
  return running([...args, '--watch'], cwd, use)
}

test('generates again when a page changes, comes or goes, and when the config changes', () =>
  withFolder(async (cwd) => {
    const config = (out: string) => `export default {paths: ['docs/**/*.md'], emit: ['types'], out: '${out}'}`
    writeFolder(cwd, {'docs/thing.md': page('thing'), 'typedown.config.mjs': config('api')})
    await watching(['generate'], cwd, async ({says}) => {
      await says('api: 3 files created')
      await says('watching for changes')

      writeFolder(cwd, {'docs/thing.md': page('thing').replace('One', 'Some')})
      await says('docs/thing.md changed, ')
      await says(' ms: no findings in 1 page; api: 2 files changed, 1 unchanged\n')
      assert.match(readFolder(cwd)['api/types/thing.ts'] ?? '', 'Some thing.')

      writeFolder(cwd, {'docs/deep/other.md': page('other')})
      await says('api: 1 file created, 2 changed')

      rmSync(`${cwd}/docs/deep/other.md`)
      await says('api: 2 files changed, 1 removed')

      writeFolder(cwd, {'typedown.config.mjs': config('code')})
      await says('code: 3 files created')

      writeFolder(cwd, {'typedown.config.mjs': config('code').replace('paths', 'path')})
      await says('ms: typedown.config.mjs: unknown option `path`. Did you mean `paths`?')

      writeFolder(cwd, {'typedown.config.mjs': config('api')})
      await says('api: 3 files unchanged')
    })
  }))

test('lints again', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'docs/thing.md': page('thing')})
    await watching(['lint', 'docs/thing.md'], cwd, async ({says}) => {
      await says('no findings in 1 page')
      await says('watching for changes')
      writeFolder(cwd, {'docs/thing.md': page('thing').replace('String', '[x](x.md)')})
      await says('warning broken-link')
      await says('1 warning in 1 page')
      writeFolder(cwd, {'docs/thing.md': ''})
      await says('error page-empty')
      await says('1 error in 0 pages')
      writeFolder(cwd, {'docs/thing.md': page('thing')})
      await says('no findings in 1 page')
    })
  }))

test('shows findings once, and those of a change alone', () =>
  withFolder(async (cwd) => {
    const broken = (name: string) => page(name).replace('String', '[x](x.md)')
    writeFolder(cwd, {'docs/a.md': broken('a'), 'docs/b.md': page('b')})
    await watching(['lint', 'docs'], cwd, async ({says}) => {
      await says('docs/a.md:9:12: warning broken-link')
      await says('watching for changes')
      writeFolder(cwd, {'docs/b.md': broken('b')})
      const all = await says(' warnings in 2 pages\n')
      assert.match(all, 'docs/b.md:9:12: warning broken-link')
      assert.not.match(all, 'docs/a.md:')
    })
  }))

test('waits while the pages, the config or the templates are gone, and goes on when they return', () =>
  withFolder(async (cwd) => {
    const config = {paths: ['docs'], emit: ['types'], out: 'api', templates: 'mine'}
    writeFolder(cwd, {
      'docs/thing.md': page('thing'),
      'mine/.keep': '',
      'typedown.config.json': JSON.stringify(config)
    })
    await watching(['generate'], cwd, async ({says}) => {
      await says('watching for changes; stop')
      for (const name of ['docs', 'typedown.config.json', 'mine']) {
        renameSync(`${cwd}/${name}`, `${cwd}/${name}2`)
        await says(`${name} is gone: waiting for it to return`)
        renameSync(`${cwd}/${name}2`, `${cwd}/${name}`)
        await says('api: 3 files unchanged')
      }
      rmSync(`${cwd}/api`, {recursive: true})
      writeFolder(cwd, {'docs/thing.md': page('thing').replace('One', 'Some')})
      await says('api: 3 files created')
    })
  }))

test.run()
