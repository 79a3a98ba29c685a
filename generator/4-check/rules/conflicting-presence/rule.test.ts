import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const page = (description: string, annotation: string) => [
  ...resourcePage('user', `|name|String|${description}|`),
  '## JSON representation',
  `<!-- {"blockType": "resource", ${annotation}} -->`,
  '```json',
  '{"name": "String"}',
  '```'
]

test('required, and optional', () =>
  assert.equal(
    found('conflicting-presence', {'user.md': page('The name. Required.', '"optionalProperties": ["name"]')}),
    ['user.md:9:55 `optionalProperties` names `name`, which the table calls required.']
  ))

test('not nullable, and nullable', () =>
  assert.equal(
    found('conflicting-presence', {'user.md': page('Not nullable.', '"nullableProperties": ["Name"]')}),
    ['user.md:9:55 `nullableProperties` names `Name`, which the table calls not nullable.']
  ))

test('required, and nullable; nothing said', () => {
  const nullable = '"nullableProperties": ["name"]'
  assert.equal(found('conflicting-presence', {'user.md': page('The name. Required.', nullable)}), [])
  assert.equal(
    found('conflicting-presence', {'user.md': page('The name.', '"optionalProperties": ["name"]')}),
    []
  )
})

test.run()
