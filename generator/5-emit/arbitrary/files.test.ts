/** Arbitraries for fast-check: whatever they make is valid. */
import * as fc from 'fast-check'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {nasty} from '../../testing/nasty.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

// With everything else, and each compiler, they compile in `5-emit/typecheck.test.ts`.
test('compiles alone, for awkward names and types', async () => {
  assert.is(typecheck(await emit(nasty, {...defaults, emit: ['arbitraries']}), 'oldest'), '')
})

test('makes valid values of every type', async () => {
  const files = await emit(nasty, {...defaults, emit: ['arbitraries', 'validators'], importExtension: '.ts'})
  const entry = "export * from './arbitraries/index.ts'\nexport * from './validators/index.ts'"
  const made = await load([...files, {path: 'all.ts', text: entry}], 'all.ts')
  const names = Object.keys(made).filter((name) => name.endsWith('Arbitrary'))
  assert.ok(names.length > 10)
  for (const name of names) {
    const typeName = name.charAt(0).toUpperCase() + name.slice(1, -'Arbitrary'.length)
    const validate = made[`validate${typeName}`] as (value: unknown) => {issues?: readonly object[]}
    const arbitrary = (made[name] as () => fc.Arbitrary<unknown>)()
    for (const value of fc.sample(arbitrary, {seed: 7, numRuns: 40})) {
      assert.equal(validate(value).issues, undefined, `${typeName}: ${JSON.stringify(value)}`)
    }
  }
})

test.run()
