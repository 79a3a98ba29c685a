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

test('another name in the annotation', () =>
  assert.equal(
    found('conflicting-type-name', {'user.md': page('account', '"@odata.type": "microsoft.graph.user"')}),
    ['user.md:1:1 The heading names the type `account`, but the annotation names it `user`.']
  ))

test('the same name, in any case', () =>
  assert.equal(
    found('conflicting-type-name', {'user.md': page('User', '"@odata.type": "microsoft.graph.user"')}),
    []
  ))

test.run()
