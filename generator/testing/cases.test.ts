import {join} from 'node:path'
import {inspect} from 'node:util'
import {suite, test} from 'uvu'
import * as assert from 'uvu/assert'
import {type CaseResult, cases, keptOf, runCase, update, wantedOf} from './cases.ts'
import {withFolder, writeFolder} from './folders.ts'
import {typecheck} from './typecheck.ts'

const all = cases()
const results = new Map<string, CaseResult>()

test('there are cases', () => {
  assert.ok(all.length > 40)
})

for (const one of all)
  test(one.name, async () => {
    const found = await runCase(one)
    results.set(one.name, found)
    if (process.env.UPDATE === '1') update(one, found)
    const wanted = wantedOf(one)
    assert.is(found.diagnostics, wanted.diagnostics)
    const kept = keptOf(found)
    assert.is(Object.keys(kept).join('\n'), Object.keys(wanted.output).join('\n'))
    for (const [path, text] of Object.entries(kept)) assert.is(text, wanted.output[path], path)
  })

test.run()

const outputs = suite('outputs')

outputs('every output of every case compiles, in one program', () => {
  const files = [...results].flatMap(([name, {output}]) =>
    Object.entries(output)
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => ({path: `${name}/${path}`, text}))
  )
  assert.ok(files.length > all.length)
  // One case is about the option `importExtension: '.ts'`.
  assert.is(typecheck(files, 'current', {allowImportingTsExtensions: true}), '')
})

outputs('what the factories of a case make, its validators take', async () => {
  await withFolder(async (folder) => {
    writeFolder(folder, {'package.json': '{"type": "module"}'})
    for (const [name, {output}] of results) {
      if (!('registry.ts' in output && 'factories/registry.ts' in output)) continue
      writeFolder(join(folder, name), output)
      const {registry}: {registry: Registry} = await import(join(folder, name, 'registry.ts'))
      const {factories}: {factories: Factories} = await import(join(folder, name, 'factories/registry.ts'))
      for (const [type, create] of Object.entries(factories))
        for (const seed of [1, 2, 3, 4, 5]) {
          const value = create(undefined, {seed})
          assert.ok(registry[type]?.is(value), `${name} ${type} ${seed}: ${inspect(value)}`)
        }
    }
  })
})

outputs.run()

/** As every `registry.ts` exports it. */
interface Registry {
  readonly [type: string]: {readonly is: (value: unknown) => boolean}
}

/** As every `factories/registry.ts` exports it. */
interface Factories {
  readonly [type: string]: (overrides: undefined, options: {seed: number}) => unknown
}
