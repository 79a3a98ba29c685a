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

function paths(wanted: readonly Artefact[], emitters: Parameters<typeof emit>[2]): string[] {
  return emit(programOf({}), {...defaults, emit: wanted}, emitters).map(({path}) => path)
}

test('runs what is asked for and what that needs, and sorts the files', () => {
  const emitters = [
    {when: ['validators' as const, 'factories' as const], emit: one('registry.ts')},
    {when: ['factories' as const], emit: one('factories/user.ts')},
    {when: ['openapi' as const], emit: one('openapi.json')},
    {when: ['types' as const], emit: one('types/user.ts')}
  ]
  assert.equal(paths(['factories'], emitters), ['factories/user.ts', 'registry.ts', 'types/user.ts'])
})

test('refuses two files with one path, in any case', () => {
  const emitters = [
    {when: ['types' as const], emit: one('types/user.ts')},
    {when: ['types' as const], emit: one('types/User.ts')}
  ]
  assert.throws(() => paths(['types'], emitters), /one path: types\/User\.ts and types\/user\.ts/)
})

test('gives the same bytes twice and in any order, and leaves the program as it is', () => {
  const program = deepFreeze(nasty)
  const shuffled = {...program, resources: program.resources.toReversed(), enums: program.enums.toReversed()}
  const files = emit(program, defaults)
  assert.equal(emit(program, defaults), files)
  assert.equal(emit(shuffled, defaults), files)
})

test.run()
