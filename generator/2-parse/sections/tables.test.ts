import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'
import {headingWords, sectionKind} from './kinds.ts'

test('knows what headings promise', () => {
  const promises = {
    Properties: 'properties',
    'Instance attributes': 'properties',
    Relationships: 'relationships',
    'Navigation properties': 'relationships',
    'Alert properties': 'properties',
    'Field semantics': 'properties',
    'Table structure': 'properties',
    'Response schema': 'properties',
    Response: 'example',
    'Properties and relationships': 'properties',
    'Properties (v2)': 'properties',
    '📋 Properties {#properties}': 'properties',
    'Property descriptions': 'properties',
    'Table of properties': 'properties',
    'Get selected properties': 'other',
    'Complex types': 'types',
    'New enum types': 'types',
    Members: 'members',
    'JSON Representation': 'representation',
    'JSON example': 'example',
    Methods: 'methods',
    'Derived types': 'derived',
    'HTTP request': 'request',
    'Request body': 'request',
    Remarks: 'other'
  }
  for (const [heading, kind] of Object.entries(promises))
    assert.is(sectionKind(headingWords(heading)), kind, heading)
})

test('reads rows of properties and of relationships', () => {
  const [type] = page(
    '# user resource type',
    '## Properties',
    '',
    '| Property name | Type | Description',
    '|:--|:--|:--',
    '| **id** | String | Key.',
    '| `age`* | Int32 | Years \\| months.',
    '## Relationships',
    '',
    '|Relationship|Type|Description|',
    '|-|-|-|',
    '|manager|[user](user.md)|Who leads.|'
  ).types
  assert.equal(
    type?.properties.map(({name, type, navigation}) => `${name} ${typeShape(type)}${navigation ? ' →' : ''}`),
    ['id string', 'age int32', 'manager <user> →']
  )
  assert.is(type?.properties[1]?.description, 'Years | months.')
  assert.equal(type?.properties[0]?.place, {line: 6, column: 5, endLine: 6, endColumn: 7})
})

test('reads all tables below a heading, those of its sub-headings and of notes included', () => {
  const [type] = page(
    '# user resource type',
    '## Properties',
    '|Property|Type|',
    '|-|-|',
    '|a|String|',
    '### Of the device',
    '|Property|Type|',
    '|-|-|',
    '|b|String|',
    '',
    '> **Note** More of them:',
    '>',
    '> |Name|Type|',
    '> |-|-|',
    '> |c|String|'
  ).types
  assert.equal(
    type?.properties.map(({name}) => name),
    ['a', 'b', 'c']
  )
})

test('leaves out rows that head groups, and what goes on from the row above', () => {
  const [type] = page(
    '# user resource type',
    '## Properties',
    '|Property|Type|Description|',
    '|-|-|-|',
    '|**Settings**|||',
    '|Settings of the user|||',
    '|a|String|One (x,',
    'y,z).|',
    '|b|String|'
  ).types
  assert.equal(
    type?.properties.map(({name}) => name),
    ['a', 'b']
  )
})

test('leaves marks of footnotes out of names', () => {
  const rows = [
    '|Property|Type|',
    '|-|-|',
    '|a<sup>1</sup>|String|',
    '|**b**<sup>2</sup>|String|',
    '|c*|String|'
  ]
  const [type] = page('# user resource type', '## Properties', ...rows).types
  assert.equal(
    type?.properties.map(({name}) => name),
    ['a', 'b', 'c']
  )
})

test('reads members from a table, with decimal and hexadecimal values, a list, or a line', () => {
  const {enums} = page(
    ...[
      '# Values',
      '## right values',
      '|Member|Value|',
      '|-|-|',
      '|read|0x1|',
      '|write|0x10|',
      '|all|17|',
      ''
    ],
    ...['## mode values', '- one', '- two', ''],
    ...['## stage values', '`alpha`, `beta` or `final`.', ''],
    ...['## phase enum', 'The phases. Possible values are: `early`, `late`.', ''],
    ...['## other values', 'Other than `these`.']
  )
  assert.equal(
    enums.map(({members}) =>
      members.map(({name, value}) => (value === undefined ? name : `${name}=${value}`))
    ),
    [
      ['read=1', 'write=16', 'all=17'],
      ['one', 'two'],
      ['alpha', 'beta', 'final'],
      ['early', 'late']
    ]
  )
})

test('leaves out tables of methods, requests and examples', () => {
  const table = ['|Property|Type|', '|-|-|', '|x|String|', '']
  const {types} = page(
    '# user resource type',
    '## Methods',
    '|Method|Return Type|',
    '|-|-|',
    '|[Get](a.md)|user|',
    ...['## Request body', '## Example'].flatMap((heading) => [heading, ...table])
  )
  assert.equal(types[0]?.properties, [])
})

test('reads what columns say beyond the description; a column wins', () => {
  const [type] = page(
    '# user resource type',
    '## Properties',
    '|Property|Type|Required|Nullable|Writable|Default|Min|Max|Description|',
    '|-|-|-|-|-|-|-|-|-|',
    '|age|Int32|Yes|No|No|7|1|150|Optional. Nullable.|'
  ).types
  const facts = type?.properties[0]?.facts
  assert.is(facts?.required, true)
  assert.is(facts?.nullable, false)
  assert.is(facts?.readOnly, true)
  assert.is(facts?.default, '7')
  assert.equal(facts?.constraints, {minimum: 1, maximum: 150})
})

test('reads the schema of a response as properties of the page', () => {
  const {types} = page('# Repository', '## Response schema', '', '|Name|Type|', '|-|-|', '|id|integer|')
  assert.equal(
    types.map(({names, properties}) => `${names[0]?.name} ${properties.map(({name}) => name)}`),
    ['repository id']
  )
})

test('says where a type is missing, and once where a whole column of them is', () => {
  const typed = page('# a resource type', '## Properties', '|Property|Type|Description|', '|-|-|-|', '|x||y|')
  assert.equal(
    typed.unread.typeCells.map(({place}) => `${place.line}:${place.column}`),
    ['5:4']
  )
  const rows = ['|x|y|', '|z|y|']
  const untyped = page('# a resource type', '## Properties', '|Property|Description|', '|-|-|', ...rows)
  assert.is(untyped.types[0]?.properties.length, 2)
  assert.equal(
    untyped.unread.untyped.map(({place, names}) => `${place.line}:${place.column} ${names}`),
    ['3:1 x,z']
  )
})

test.run()
