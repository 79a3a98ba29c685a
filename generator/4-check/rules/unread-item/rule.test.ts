import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found} from '../../../testing/findings.ts'

const ways: readonly [string, {given: readonly string[]; want: readonly string[]}][] = [
  [
    'a sentence between members',
    {
      given: ['- open: One can go.', '- This one says nothing.', '- shut'],
      want: ['state.md:4:3 The item `This one says nothing.` does not name a member.']
    }
  ],
  ['members alone', {given: ['- open: One can go.', '- `shut`'], want: []}],
  ['items below an item', {given: ['- open', '  - One can go.', '- shut', '  - One cannot go.'], want: []}],
  ['a list of sentences', {given: ['- This one says it.', '- That one says it too.'], want: []}],
  ['another list', {given: ['- open', '- shut', '', '## About', '', '- This one says it.'], want: []}]
]

const properties = ['- **id** (String): Its key.', '- **open** (Boolean)']

test('says nothing of a list of properties', () => {
  assert.equal(
    found('unread-item', {'door.md': ['# door resource type', '## Properties', ...properties]}),
    []
  )
})

test('a sentence between properties', () => {
  const page = ['# door resource type', '## Properties', ...properties, '- This one says nothing.']
  assert.equal(found('unread-item', {'door.md': page}), [
    'door.md:5:3 The item `This one says nothing.` does not name a property.'
  ])
})

for (const [name, {given, want}] of ways) {
  test(name, () =>
    assert.equal(found('unread-item', {'state.md': ['# state enum type', '', ...given]}), want)
  )
}

test.run()
