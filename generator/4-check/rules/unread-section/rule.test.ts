import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found} from '../../../testing/findings.ts'

const nothing = 'user.md:3:1 Nothing below `Properties` was read.'

const ways: readonly [string, {given: readonly string[]; want: readonly string[]}][] = [
  ['a table without a column that we know', {given: ['|What|Kind|', '|-|-|', '|a|b|'], want: [nothing]}],
  ['a list of prose', {given: ['- The first is a name.', '- The second is a number.'], want: [nothing]}],
  ['a heading for each property', {given: ['### id', 'Type: String', '### on', 'Type: Boolean'], want: []}],
  [
    'a heading for each property, of no type',
    {given: ['### id', 'The key.', '', '### on', 'Is it on?'], want: [nothing]}
  ],
  ['a heading that says the type', {given: ['### id (String)', 'The key.', '', '### on: Boolean'], want: []}],
  ['code and nothing else', {given: ['```ts', 'interface User {}', '```'], want: [nothing]}],
  ['code behind text', {given: ['Clients define them.', '', '```json', '{}', '```'], want: []}],
  ['a list in HTML', {given: ['<dl><dt>Its key</dt><dd>What opens it.</dd></dl>'], want: [nothing]}],
  ['a table of properties', {given: ['|Property|Type|', '|-|-|', '|id|String|'], want: []}],
  ['a list of properties', {given: ['- **id** (String): Its key.', '- **on** (Boolean)'], want: []}],
  [
    'properties below a heading further down',
    {given: ['### Those', '|Property|Type|', '|-|-|', '|id|String|'], want: []}
  ],
  ['an empty table', {given: ['|Property|Type|', '|-|-|'], want: []}],
  ['none', {given: ['None.'], want: []}]
]

for (const [name, {given, want}] of ways) {
  test(name, () => {
    const page = ['# user resource type', '', '## Properties', '', ...given].join('\n')
    assert.equal(found('unread-section', {'user.md': page}), want)
  })
}

test('says nothing of overviews', () => {
  const page = ['# Users', '', '## Properties', '', '|Resource|Properties|', '|-|-|', '|user|name|'].join(
    '\n'
  )
  assert.equal(found('unread-section', {'users.md': page}), [])
})

test.run()
