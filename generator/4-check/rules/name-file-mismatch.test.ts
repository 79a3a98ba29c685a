import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../testing/findings.ts'

const user = resourcePage('user', '|id|String|The id.|')

test('the name of another type', () =>
  assert.equal(found('name-file-mismatch', {'group.md': user}), [
    'group.md:1:1 `user` is documented in a file named `group.md`.'
  ]))

test('prefix, suffix, case and hyphens', () =>
  assert.equal(
    found('name-file-mismatch', {'intune-apps-User.md': user, 'us-er.md': user, 'user-2.md': user}),
    []
  ))

test('a shorter name than the type has', () =>
  assert.equal(
    found('name-file-mismatch', {'chart.md': resourcePage('workbookChart', '|id|String|The id.|')}),
    []
  ))

test.run()
