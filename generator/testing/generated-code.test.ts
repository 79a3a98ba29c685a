import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder} from './folders.ts'
import {repository} from './package.ts'
import {compilers, typecheck} from './typecheck.ts'

const folder = join(repository, 'generated')
const files = Object.entries(readFolder(folder))
  .filter(([path]) => path.endsWith('.ts'))
  .map(([path, text]) => ({path, text}))

/** `source`, which imports from `./generated/`, as a bundler would ship it. */
async function bundle(source: string) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: source, resolveDir: repository, loader: 'ts'},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    treeShaking: true
  })
  const used = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .map(([path]) => path.replace(/^generated\//, ''))
  return {text: outputFiles[0]?.text ?? '', used}
}

/** A user's file beside the generated ones; what the compiler says of it. */
function consumer(text: string): string {
  return typecheck([...files, {path: 'consumer.ts', text}])
}

test('compiles under everything strict, with the newest and the oldest compiler', () => {
  for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[])
    assert.is(typecheck(files, compiler), '', compiler)
})

test('imports nothing but its own files', () => {
  for (const {path, text} of files)
    for (const [, from] of text.matchAll(/^(?!\s*\*).*\bfrom '([^']+)'/gm))
      assert.ok(from?.startsWith('.') && from.endsWith('.js'), `${path} imports ${from}`)
})

test('types alone cost nothing at run time', async () => {
  const {text} = await bundle(`import type {SynchronizationStatus} from './generated/index.ts'
    export type Code = SynchronizationStatus['code']`)
  assert.is(text.trim(), '')
})

test('an enum costs its own list', async () => {
  const {used} = await bundle(`export {statusCodes} from './generated/index.ts'`)
  assert.equal(
    used,
    ['types/status-code.ts', '<stdin>'].filter((path) => used.includes(path))
  )
  assert.ok(used.includes('types/status-code.ts'))
})

test('a validator costs what it needs, and no factory reaches a bundle that asks for none', async () => {
  const {used} = await bundle(`export {isSynchronizationQuarantine} from './generated/index.ts'`)
  assert.ok(used.includes('validators/synchronization-quarantine.ts'))
  assert.not(used.some((path) => path.includes('factor') || path.includes('synchronization-schema')))
  assert.not(/factor/.test(readFileSync(join(folder, 'index.ts'), 'utf8')))
})

test('what a factory fills needs no ?. and no !', () => {
  assert.is(
    consumer(`
      import { createSynchronizationStatus } from './factories/index.js'
      const status = createSynchronizationStatus()
      export const text: string = status.code.toUpperCase()
      export const count: number = status.countSuccessiveCompleteFailures + status.lastExecution.countExported
      export const first: string = status.synchronizedEntryCountByType.map((pair) => pair.key).join()
      export const reason: string = status.quarantine.error.code.trim()`),
    ''
  )
})

test('an override of a wrong name or type does not compile', () => {
  assert.is(
    consumer(`
      import { createSynchronizationStatus } from './factories/index.js'
      // @ts-expect-error
      createSynchronizationStatus({ cod: 'Active' })
      // @ts-expect-error
      createSynchronizationStatus({ code: 'Asleep' })
      // @ts-expect-error
      createSynchronizationStatus({ lastExecution: { countExported: 'many' } })
      createSynchronizationStatus({ code: 'Active', lastExecution: { countExported: 7 } }, { seed: 7 })`),
    ''
  )
})

test('the registry finds resources and enums by qualified name, and is typed', () => {
  assert.is(
    consumer(`
      import { factories } from './factories/registry.js'
      import { registry } from './registry.js'
      import type { StatusCode, SynchronizationStatus } from './index.js'
      const value: unknown = factories['microsoft.graph.synchronizationStatus']({}, { seed: 1 })
      if (registry['microsoft.graph.synchronizationStatus'].is(value)) {
        const status: SynchronizationStatus = value
        void status
      }
      export const code: StatusCode = factories['microsoft.graph.statusCode']()
      // @ts-expect-error
      registry['microsoft.graph.noSuchThing']`),
    ''
  )
})

test.run()
