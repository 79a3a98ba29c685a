import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type Artefact, defaults} from '../options.ts'
import {deepFreeze} from '../testing/freeze.ts'
import {nasty} from '../testing/nasty.ts'
import {programOf} from '../testing/program.ts'
import {emit} from './emit.ts'
import type {Emit} from './emitter.ts'

const one =
  (path: string): Emit =>
  () => [{path, text: ''}]

async function paths(wanted: readonly Artefact[], emitters: Parameters<typeof emit>[2]): Promise<string[]> {
  const files = await emit(programOf({}), {...defaults, emit: wanted}, emitters)
  return files.map(({path}) => path)
}

test('runs what is asked for and what that needs, and sorts the files', async () => {
  const emitters = [
    {when: ['validators' as const, 'factories' as const], emit: one('registry.ts')},
    {when: ['factories' as const], emit: one('factories/user.ts')},
    {when: ['openapi' as const], emit: one('openapi.json')},
    {when: ['types' as const], emit: one('types/user.ts')}
  ]
  assert.equal(await paths(['factories'], emitters), ['factories/user.ts', 'registry.ts', 'types/user.ts'])
})

test('refuses two files with one path, in any case', async () => {
  const emitters = [
    {when: ['types' as const], emit: one('types/user.ts')},
    {when: ['types' as const], emit: one('types/User.ts')}
  ]
  const refused = await paths(['types'], emitters).catch(String)
  assert.match(String(refused), /one path: types\/User\.ts and types\/user\.ts/)
})

test('gives the same bytes twice and in any order, and leaves the program as it is', async () => {
  const program = deepFreeze(nasty)
  const shuffled = {...program, resources: program.resources.toReversed(), enums: program.enums.toReversed()}
  const files = await emit(program, defaults)
  assert.equal(await emit(program, defaults), files)
  assert.equal(await emit(shuffled, defaults), files)
})

test.run()
