import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {groupBy} from './group-by.ts'

test('keys and items come in the order in which they stand', () => {
  const groups = groupBy(['bc', 'a', 'de', 'f'], ({length}) => length)
  assert.equal(
    [...groups],
    [
      [2, ['bc', 'de']],
      [1, ['a', 'f']]
    ]
  )
})

test.run()
