import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../testing/findings.ts'

test('the second row', () =>
  assert.equal(
    found('duplicate-property', {
      'user.md': resourcePage('user', '|id|String|The id.|', '|id|String|An id.|')
    }),
    ['user.md:8:2 The property `id` is documented twice.']
  ))

test('other names, and the same name in another type', () =>
  assert.equal(
    found('duplicate-property', {
      'group.md': resourcePage('group', '|id|String|An id.|'),
      'user.md': resourcePage('user', '|id|String|The id.|', '|ID|String|Other.|')
    }),
    []
  ))

test.run()
