import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {memberKeys} from './enum-form.ts'

test('keys are identifiers, each once, and no numbers', () => {
  const names = [
    'Active',
    'in-progress',
    'inProgress',
    'in progress',
    '2nd',
    'NaN',
    '__proto__',
    '',
    '*/',
    'ü'
  ]
  assert.equal(
    [...memberKeys(names).values()],
    [
      'Active',
      'inProgress_2',
      'inProgress',
      'inProgress_3',
      '_2nd',
      '_NaN',
      '___proto__',
      'empty',
      'empty_2',
      'ü'
    ]
  )
})

test('a name twice has one key', () => {
  assert.equal([...memberKeys(['a', 'a'])], [['a', 'a']])
})

test.run()
