import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'
import {json} from '../../../testing/page.ts'

const user = (row: string, shown: string) => ({
  'user.md': [...resourcePage('user', row), '', ...json(`{"status": ${shown}}`)]
})

test('a value that the description does not list', () =>
  assert.equal(
    found('json-unknown-member', user('|status|String|Possible values are: `a`, `b`.|', '"a | c"')),
    ['user.md:13:17 The JSON shows `c`, which is not a documented value of `status`.']
  ))

test('a value that the type cell does not list, of several', () =>
  assert.equal(
    found('json-unknown-member', user('|status|Collection(enum: `open`, `shut`)|What.|', '["open | shot"]')),
    ['user.md:13:21 The JSON shows `shot`, which is not a documented value of `status`. Did you mean `shut`?']
  ))

test('a value that the enum does not have', () =>
  assert.equal(
    found('json-unknown-member', {
      ...user('|status|[status](status.md)|What.|', '"active | gone"'),
      'status.md': enumPage('status', 'active', 'paused')
    }),
    ['user.md:13:22 The JSON shows `gone`, which is not a documented value of `status`.']
  ))

test('some of the values, in any case', () =>
  assert.equal(
    found(
      'json-unknown-member',
      user('|status|String|Possible values are: `a`, `b`, `c`.|', '"A | b | null"')
    ),
    []
  ))

test.run()
