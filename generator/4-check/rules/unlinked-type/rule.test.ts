import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

const user = (cell: string) => resourcePage('user', `|status|${cell}|Why.|`)

test('a type of another page', () =>
  assert.equal(
    found('unlinked-type', {'status.md': enumPage('status', 'on'), 'user.md': user('status collection')}),
    ['user.md:7:9 `status` is not linked to its page `status.md`.']
  ))

test('a type below a heading of another page', () =>
  assert.equal(
    found('unlinked-type', {
      'enums.md': ['# Enums', '', ...enumPage('status', 'on').map((line) => line.replace(/^#/, '##'))],
      'user.md': user('status')
    }),
    ['user.md:7:9 `status` is not linked to its page `enums.md#status-enum-type`.']
  ))

test('a type of the same page, and none', () =>
  assert.equal(
    found('unlinked-type', {
      'user.md': user('user'),
      'group.md': resourcePage('group', '|a|nowhere|Where.|')
    }),
    []
  ))

test.run()
