/** Every factory of a corpus: valid in the strictest mode, repeatable, unchanged by order. */
import {isDeepStrictEqual} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {caseFaults} from '../../5-emit/cases/testing/case-faults.ts'
import {compile} from '../../compile.ts'
import {load} from '../../testing/load.ts'
import {graphPages, shared} from '../../testing/shared.ts'

const seeds = 20

type Create = (overrides: undefined, options: {seed: number}) => unknown

interface Entry {
  validate(value: unknown): {issues?: readonly {path: unknown; message: string}[]}
}

const run = shared === undefined ? test.skip : test

const {files} =
  shared === undefined
    ? {files: []}
    : await compile({
        paths: graphPages(),
        emit: ['types', 'validators', 'factories'],
        undocumentedPresence: 'required',
        undocumentedNull: 'refused',
        unknownProperties: 'refuse',
        importExtension: '.ts',
        until: 'emit'
      })

run(`makes every type of the corpus, ${seeds} seeds each: valid, repeatable, in any order`, async () => {
  const {registry} = await load(files, 'registry.ts')
  const {factories} = await load(files, 'factories/registry.ts')
  const entries = Object.entries(factories as {[name: string]: Create})
  assert.ok(entries.length > 150, `${entries.length} types`)
  const made = new Map<string, string>()
  const faults: string[] = []
  for (const [name, create] of entries) {
    const {validate} = (registry as {[name: string]: Entry})[name] as Entry
    for (let seed = 1; seed <= seeds; seed++) {
      const value = create(undefined, {seed})
      const [issue] = validate(value).issues ?? []
      if (issue !== undefined) faults.push(`${name}, seed ${seed}: ${issue.path}: ${issue.message}`)
      const text = JSON.stringify(value)
      if (!isDeepStrictEqual(JSON.parse(text), value))
        faults.push(`${name}, seed ${seed}: not what JSON carries`)
      made.set(`${name} ${seed}`, text)
    }
  }
  for (const [name, create] of entries.toReversed()) {
    for (let seed = seeds; seed >= 1; seed--) {
      const again = JSON.stringify(create(undefined, {seed}))
      if (again !== made.get(`${name} ${seed}`)) faults.push(`${name}, seed ${seed}: another value`)
    }
  }
  assert.equal(faults, [])
})

run(
  'makes what is wrong with every type of the corpus, refused where it says, and what is odd, taken',
  async () => {
    const {faults, count} = await caseFaults(files)
    assert.equal(faults.slice(0, 20), [])
    assert.ok(count > 6_000, `${count} cases`)
  }
)

test.run()
