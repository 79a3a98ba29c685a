import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const page = (type: string) => [
  '# user resource type',
  '',
  'Namespace: microsoft.graph',
  ...resourcePage('user', '|id|String|The id.|').slice(1),
  '## JSON representation',
  `<!-- {"blockType": "resource", "@odata.type": "${type}"} -->`,
  '```json',
  '{"id": "String"}',
  '```'
]

test('another namespace', () =>
  assert.equal(found('conflicting-namespace', {'user.md': page('microsoft.graph.people.user')}), [
    'user.md:3:12 The page has the namespace `microsoft.graph`, but the annotation has `microsoft.graph.people`.'
  ]))

test('the same in another case, and none', () => {
  assert.equal(found('conflicting-namespace', {'user.md': page('Microsoft.Graph.user')}), [])
  assert.equal(found('conflicting-namespace', {'user.md': page('user')}), [])
})

test.run()
