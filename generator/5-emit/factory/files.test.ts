/** Factories as their users meet them: written to disk, compiled, imported, called. */
import {isDeepStrictEqual} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults, type ResolvedOptions} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {nasty} from '../../testing/nasty.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

type Factories = {readonly [name: string]: (overrides?: object, options?: object) => unknown}

const options: ResolvedOptions = {...defaults, emit: ['types', 'factories']}

// With everything else, and each compiler, they compile in `5-emit/typecheck.test.ts`.
test('compiles without validators, for awkward names and types', async () => {
  assert.is(typecheck(await emit(nasty, {...options, enums: 'open'}), 'oldest'), '')
})

test('makes every type, as JSON carries it, and the same again for the same seed', async () => {
  const files = await emit(nasty, {...options, importExtension: '.ts'})
  const {factories} = await load(files, 'factories/registry.ts')
  for (const [name, create] of Object.entries(factories as Factories)) {
    const values = [1, 2, 3].map((seed) => create(undefined, {seed}))
    assert.ok(isDeepStrictEqual(JSON.parse(JSON.stringify(values)), values), `${name}: not what JSON carries`)
    const again = [3, 1, 2].map((seed) => create(undefined, {seed}))
    assert.equal([again[1], again[2], again[0]], values, name)
  }
})

test.run()
