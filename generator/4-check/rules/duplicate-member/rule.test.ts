import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found} from '../../../testing/findings.ts'

test('the second one', () =>
  assert.equal(found('duplicate-member', {'status.md': enumPage('status', 'active', 'paused', 'active')}), [
    'status.md:9:1 The member `active` is listed twice.'
  ]))

test('members that differ in case', () =>
  assert.equal(found('duplicate-member', {'status.md': enumPage('status', 'active', 'Active')}), []))

test.run()
