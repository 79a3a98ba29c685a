import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {type ModeName, modes} from './testing/modes.ts'
import {faults} from './testing/trials.ts'
import {types} from './testing/types.ts'
import {validatorsOf} from './testing/validators.ts'

const sets = new Map(
  await Promise.all(
    Object.entries(modes).map(async ([mode, options]) => [mode, await validatorsOf(types, options)] as const)
  )
)

function of(mode: ModeName, type: string) {
  const validators = sets.get(mode)
  if (validators === undefined) throw new Error(mode)
  return validators(type)
}

test('all validators give the verdicts, copies and issues of the tables', () => {
  assert.equal(faults(of), [])
})

test('can be passed around: other arguments do not disturb', () => {
  const list = Array.from({length: 1000}, () => ({name: 'a'}))
  assert.is(list.filter(of('lenient', 'Node').is).length, 1000)
})

test.run()
