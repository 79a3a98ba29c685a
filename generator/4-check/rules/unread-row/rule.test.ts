import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const ways: readonly [string, {given: string; want: readonly string[]}][] = [
  [
    'two words',
    {given: '|odd name|String|Words.|', want: ['user.md:8:2 The row `odd name` does not name a property.']}
  ],
  ['a heading within the table', {given: '|**Names and more**|||', want: []}],
  ['an empty row', {given: '||||', want: []}],
  ['a property', {given: '|displayName|String|The name.|', want: []}]
]

for (const [name, {given, want}] of ways) {
  test(name, () =>
    assert.equal(found('unread-row', {'user.md': resourcePage('user', '|id|String|The id.|', given)}), want)
  )
}

test.run()
