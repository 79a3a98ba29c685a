import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const page = (cell: string, json: string) => [
  ...resourcePage('user', `|a|${cell}|What it is.|`),
  '',
  '## JSON representation',
  '',
  '<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.user"} -->',
  '```json',
  `{"a": ${json}}`,
  '```'
]

const of = (cell: string, json: string) => found('table-json-mismatch', {'user.md': page(cell, json)})

for (const [cell, json] of [
  ['String', '["String"]'],
  ['String', '12'],
  ['Boolean', '"true"'],
  ['Int32', '"String"'],
  ['Int32 collection', '{"b": 1}'],
  ['String collection', '"String"'],
  ['DateTimeOffset', '{"@odata.type": "microsoft.graph.user"}'],
  ['[user](user.md)', 'true']
] as const)
  test(`${cell} is not ${json}`, () => assert.is(of(cell, json).length, 1))

for (const [cell, json] of [
  ['String', '"String"'],
  ['String', '"String (identifier)"'],
  ['DateTimeOffset', '"String (timestamp)"'],
  ['Int32', '1024'],
  ['Int32 collection', '[1024]'],
  ['String collection', '"String collection"'],
  ['Guid', '"String"'],
  ['[user](user.md)', '{"@odata.type": "microsoft.graph.user"}'],
  ['[user](user.md)', '"microsoft.graph.user"'],
  ['[user](user.md)', 'null'],
  ['Json', '[1]']
] as const)
  test(`${cell} may be shown as ${json}`, () => assert.equal(of(cell, json), []))

test('says both, at the JSON', () =>
  assert.equal(of('String', '[ "String" ]'), [
    'user.md:13:7 `a` is `String` in the table, but `[ "String" ]` in the JSON.'
  ]))

test.run()
