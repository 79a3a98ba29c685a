import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

const pages = (prose: string) => ({
  'status.md': enumPage('status', 'active', 'paused'),
  'user.md': resourcePage('user', `|status|[status](status.md)|${prose}|`)
})

test('a value that the enum does not have', () =>
  assert.equal(found('enum-prose-mismatch', pages('Possible values are: `active`, `pausd`.')), [
    'user.md:7:61 `status` has no member `pausd`. Did you mean `paused`?'
  ]))

test('members in any case, and null', () =>
  assert.equal(found('enum-prose-mismatch', pages('Possible values are: `Active`, `paused`, `null`.')), []))

test('a list that is about something else', () =>
  assert.equal(found('enum-prose-mismatch', pages('Possible values are: `red`, `green`.')), []))

test('a value that the type cell does not list', () =>
  assert.equal(
    found('enum-prose-mismatch', {
      'user.md': resourcePage(
        'user',
        '|status|enum: `active`, `paused`|Possible values are: `active`, `gone`.|'
      )
    }),
    ['user.md:7:66 `status` has no member `gone`.']
  ))

test.run()
