import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const page = (heading: string, annotation: string) => [
  ...resourcePage(heading, '|id|String|The id.|'),
  '',
  '## JSON representation',
  '',
  `<!-- {"blockType": "resource", ${annotation}} -->`,
  '```json',
  '{"id": "String"}',
  '```'
]

test('a key that is no property', () =>
  assert.equal(found('annotation-unknown-property', {'user.md': page('user', '"keyProperty": "ids"')}), [
    'user.md:11:47 `keyProperty` names `ids`, which is not a property. Did you mean `id`?'
  ]))

test('an optional property that is none', () =>
  assert.equal(
    found('annotation-unknown-property', {'user.md': page('user', '"optionalProperties": ["id", "name"]')}),
    ['user.md:11:61 `optionalProperties` names `name`, which is not a property.']
  ))

test('a property that is inherited', () =>
  assert.equal(
    found('annotation-unknown-property', {
      'entity.md': resourcePage('entity', '|key|String|The key.|'),
      'user.md': page('user', '"keyProperty": "key", "baseType": "microsoft.graph.entity"')
    }),
    []
  ))

test('a base type that no page defines', () =>
  assert.equal(
    found('annotation-unknown-property', {
      'user.md': page('user', '"keyProperty": "key", "baseType": "microsoft.graph.entity"')
    }),
    []
  ))

test.run()
