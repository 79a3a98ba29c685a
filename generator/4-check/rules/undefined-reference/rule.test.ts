import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

test('a reference without definition', () =>
  assert.equal(found('undefined-reference', {'user.md': resourcePage('user', '|owner|[person][]|Who.|')}), [
    'user.md:7:8 The link reference `[person]` is not defined.'
  ]))

test('a reference with one, in any case', () =>
  assert.equal(
    found('undefined-reference', {
      'user.md': [...resourcePage('user', '|owner|[user][Person]|Who.|'), '', '[person]: user.md']
    }),
    []
  ))

test.run()
