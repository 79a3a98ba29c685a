import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'

/** The places and mends of tables that are not read, on the page of a type. */
function unread(...lines: readonly string[]): string[] {
  return page('# door resource type', ...lines).unread.tables.map(
    ({place, expected}) => `${place.line}:${place.column} ${expected?.[0] ?? ''}`
  )
}

const rows = ['|:-|:-|:-|', '| id | String | The key. |', '| open | Boolean | Is it open? |']

const ways: readonly [string, {given: readonly string[]; want: readonly string[]}][] = [
  [
    'a table of properties',
    {given: ['## Properties', '| Property | Type | Description |', ...rows], want: []}
  ],
  [
    'columns of other names',
    {
      given: ['## Properties', '| What | Kind | Description |', ...rows],
      want: ['3:1 | Property | Type | Description |']
    }
  ],
  [
    'a column of methods that holds properties',
    {
      given: ['## Properties', '| Method | Return Type | Description |', ...rows],
      want: ['3:1 | Property | Type | Description |']
    }
  ],
  [
    'names below a heading of a type of its own',
    {
      given: [
        '## Properties',
        '|Property|Type|',
        '|-|-|',
        '|width|Double|',
        '',
        '## More of it',
        '',
        '| Name | Type | Description |',
        ...rows
      ],
      want: []
    }
  ],
  [
    'a table in a note',
    {
      given: ['## Properties', '> | What | Type |', '> |:-|:-|', '> | id | String |'],
      want: ['3:3 | Property | Type |']
    }
  ],
  ['methods', {given: ['## Methods', '| Method | Return Type | Description |', ...rows], want: []}],
  ['parameters', {given: ['## Query parameters', '| Name | Type | Description |', ...rows], want: []}],
  [
    'parameters by their column',
    {given: ['## Query parameters', '| Parameter | Type | Description |', ...rows], want: []}
  ],
  [
    'an example',
    {
      given: ['## Example', '| Name | Type | Description |', ...rows],
      want: ['3:1 | Property | Type | Description |']
    }
  ],
  [
    'what is said of properties that were read',
    {
      given: [
        '## Properties',
        '| Property | Type |',
        '|-|-|',
        '| id | String |',
        '',
        '## Storage',
        '| Name | Stored as |',
        '|-|-|',
        '| id | String |'
      ],
      want: []
    }
  ],
  [
    'links and nothing else',
    {given: ['## See', '| Name | Leads to |', '|-|-|', '| user | [user](user.md) |'], want: []}
  ],
  ['prose', {given: ['## Properties', '| What | Kind |', '|-|-|', '| the first | one of two |'], want: []}]
]

for (const [name, {given, want}] of ways) test(name, () => assert.equal(unread(...given), want))

test('says which columns there are, and which are wanted', () => {
  const [table] = page('# door resource type', '## Properties', '|What|Kind|', '|-|-|', '|id|String|').unread
    .tables
  assert.equal(table?.columns, ['What', 'Kind'])
  assert.equal(table?.lacks, ['of names (`Property`, `Attribute`, `Name`)', 'of types (`Type`, `Data type`)'])
})

test('speaks up where a page is said to describe no type, and says nothing of requests', () => {
  const table = ['| Name | Type | Description |', ...rows]
  const overview = page('---', 'doc_type: conceptualPageType', '---', '# Doors', '', ...table)
  assert.is(overview.unread.tables.length, 1)
  assert.equal(
    page('# Get door', '', '## HTTP request', '', 'GET /door', '', '## Response', '', ...table).unread.tables,
    []
  )
})

test('speaks up where a page would be taken for one of no type', () => {
  const {unread} = page('# Doors', '', 'What they are.', '', '| What | Kind | Description |', ...rows)
  assert.is(unread.tables.length, 1)
})

test('speaks up where no row of a table of names and types names a property', () => {
  const lines = (...rows: readonly string[]) =>
    page('# Doors', '', '## Door', '', '| Attribute | Type | Required |', '|-|-|-|', ...rows).unread.tables
  const [table, ...others] = lines('| Door ID | UUID | yes |', '| Door name | Text | yes |')
  assert.equal([table?.unnamed, table?.lacks, others.length], [true, [], 0])
  assert.equal(lines('| id | UUID | yes |', '| Door name | Text | yes |'), [])
})

test.run()
