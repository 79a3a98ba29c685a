import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

test('the second row', () =>
  assert.equal(
    found('duplicate-property', {
      'user.md': resourcePage('user', '|id|String|The id.|', '|id|String|An id.|')
    }),
    ['user.md:8:2 The property `id` is documented twice.']
  ))

test('the second row in another case', () =>
  assert.equal(
    found('duplicate-property', {
      'user.md': resourcePage('user', '|sha1Hash|String|The hash.|', '|sha1hash|Int32|A hash.|')
    }),
    ['user.md:8:2 The property `sha1hash` is documented twice.']
  ))

test('other names, and the same name in another type', () =>
  assert.equal(
    found('duplicate-property', {
      'group.md': resourcePage('group', '|id|String|An id.|'),
      'user.md': resourcePage('user', '|id|String|The id.|', '|ids|String|Other.|')
    }),
    []
  ))

test.run()
