import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, findings, found, resourcePage} from '../../../testing/findings.ts'

const page = (cell: string) => ({
  'status.md': enumPage('status', 'on'),
  'user.md': resourcePage('user', `|a|${cell}|What.|`)
})

test('suggests a type that a page defines, and a primitive', () => {
  assert.equal(found('undefined-type', page('Collection(staus)')), [
    'user.md:7:15 No page defines the type `staus`. Did you mean `status`?'
  ])
  assert.equal(found('undefined-type', page('DateTimeOfset')), [
    'user.md:7:4 No page defines the type `DateTimeOfset`. Did you mean `DateTimeOffset`?'
  ])
  assert.equal(findings(page('staus'))[0]?.expected, ['status'])
})

test('what the JSON names, but for what examples name', () => {
  const block = (annotation: string) => ({
    'status.md': enumPage('status', 'on'),
    'user.md': [
      ...resourcePage('user', '|a|String|What.|'),
      `<!-- {"blockType": "${annotation}"} -->`,
      '```json',
      '{"a": [{"@odata.type": "#microsoft.graph.statsu"}, {"@odata.type": "microsoft.graph.user"}]}',
      '```'
    ]
  })
  assert.equal(found('undefined-type', block('resource')), [
    'user.md:10:24 No page defines the type `microsoft.graph.statsu`. Did you mean `status`?'
  ])
  assert.equal(found('undefined-type', block('response')), [])
})

test('suggests nothing where nothing is near', () =>
  assert.equal(found('undefined-type', page('person')), ['user.md:7:4 No page defines the type `person`.']))

test.run()
