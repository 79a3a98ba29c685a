/** `--language js` as users of JavaScript meet it: run by Node as it is, and typed for whoever checks types. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {EmittedFile} from '../model/emitted-file.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'
import {runHere} from './terminal.ts'
import {typecheck} from './typecheck.ts'

const spec = join(repository, 'spec')

async function generated(cwd: string, ...flags: string[]) {
  const {status, stderr} = await runHere(['generate', spec, '--out', 'api', '--quiet', ...flags], {cwd})
  assert.is(status, 0, stderr)
  return readFolder(join(cwd, 'api'))
}

/** What Node prints of a module beside the folder of generated code. */
function run(cwd: string, text: string): string {
  writeFolder(cwd, {'package.json': '{"type": "module"}', 'use.js': text})
  const {stdout, stderr} = spawnSync(process.execPath, ['use.js'], {cwd, encoding: 'utf8'})
  return stdout + stderr
}

test('Node runs it as it is', async () => {
  await withFolder(async (cwd) => {
    await generated(cwd, '--language', 'js')
    const printed = run(
      cwd,
      `import {isSynchronizationStatus, parseSynchronizationQuarantine, statusCodes, synchronizationStatusSchema} from './api/index.js'
      import {createSynchronizationStatus, synchronizationStatusFactory} from './api/factories/index.js'
      import {factories} from './api/factories/registry.js'
      import {registry} from './api/registry.js'
      const status = createSynchronizationStatus()
      console.log(isSynchronizationStatus(status), isSynchronizationStatus({...status, code: 1}), statusCodes.length)
      console.log(parseSynchronizationQuarantine({reason: 'Unknown', other: 1}))
      console.log(synchronizationStatusSchema['~standard'].validate({code: 'Off'}).issues[0].docs)
      console.log(synchronizationStatusFactory.with('paused').build().code)
      console.log(Object.entries(factories).every(([name, create]) => registry[name].is(create())))`
    )
    assert.is(
      printed,
      "true false 5\n{ reason: 'Unknown' }\nspec/synchronization-status.md:24\nPaused\ntrue\n".replace(
        'spec/',
        `${printed.match(/^(.*)synchronization-status\.md:24$/m)?.[1]}`
      )
    )
  })
})

test('TypeScript has the types that it has of TypeScript', async () => {
  await withFolder(async (cwd) => {
    const consumer = `
      import { type SynchronizationStatus, type StatusCode, isSynchronizationStatus, synchronizationStatusSchema } from './index.js'
      import { createSynchronizationStatus, synchronizationStatusFactory } from './factories/index.js'
      import { registry } from './registry.js'
      const value: unknown = JSON.parse('{}')
      export const code: StatusCode | null | undefined = isSynchronizationStatus(value) ? value.code : null
      export const reason: string = createSynchronizationStatus().quarantine.reason
      export const paused: SynchronizationStatus = synchronizationStatusFactory.with('paused').build()
      export const is: boolean = registry['microsoft.graph.synchronizationStatus'].is(paused)
      export const version: 1 = synchronizationStatusSchema['~standard'].version
      // @ts-expect-error: no such code
      export const off: StatusCode = 'Off'
      // @ts-expect-error: no such trait
      synchronizationStatusFactory.with('stopped')`
    const files: EmittedFile[] = []
    for (const language of ['ts', 'js']) {
      const made = await generated(cwd, '--emit', 'types,validators,factories', '--language', language)
      for (const [path, text] of Object.entries({...made, 'consumer.ts': consumer}))
        if (path.endsWith('.ts')) files.push({path: `${language}/${path}`, text})
    }
    assert.is(typecheck(files), '')
  })
})

test('takes the place of TypeScript, and the other way round', async () => {
  await withFolder(async (cwd) => {
    const isModule = (path: string) => /(?<!\.d)\.ts$/.test(path)
    const filesOf = async (language: string) =>
      Object.keys(await generated(cwd, '--emit', 'validators', '--language', language))
    const isJavaScript = (path: string) => path.endsWith('.js') || path.endsWith('.d.ts')
    assert.not((await filesOf('ts')).some(isJavaScript))
    assert.not((await filesOf('js')).some(isModule))
    assert.not((await filesOf('ts')).some(isJavaScript))
  })
})

test('cannot import TypeScript', async () => {
  await withFolder(async (cwd) => {
    const {status, stderr} = await runHere(
      ['generate', spec, '--language', 'js', '--import-extension', '.ts'],
      {
        cwd
      }
    )
    assert.is(status, 2)
    assert.is(stderr, "typedown: `importExtension` must be '.js' or 'none' if `language` is 'js'\n")
  })
})

test('refuses what a template of the user has that is more than types, and writes nothing', async () => {
  await withFolder(async (cwd) => {
    writeFolder(cwd, {'templates/validator/parse.ts.hbs': 'enum Kind { a }'})
    const {status, stderr} = await runHere(
      ['generate', spec, '--language', 'js', '--templates', 'templates', '--out', 'api'],
      {cwd}
    )
    assert.is(status, 2)
    assert.match(stderr, /validators\/[\w-]+\.ts:\d+: `enum Kind \{ a \}` cannot be erased/)
    assert.equal(readFolder(join(cwd, 'api')), {})
  })
})

test.run()
