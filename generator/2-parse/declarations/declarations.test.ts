import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Page} from '../../model/page.ts'
import {page, properties} from '../../testing/page.ts'

const table = (...rows: string[]) => [
  '',
  '|Property|Type|Description|',
  '|-|-|-|',
  ...rows.map((row) => `|${row}|`),
  ''
]

const json = (annotation: string, body = '{"id": "String"}') => [
  '## JSON representation',
  '',
  `<!-- ${annotation} -->`,
  '```json',
  body,
  '```'
]

test('takes evidence for a name in the order of trust', () => {
  const annotated = page(
    '# user resource type',
    ...json('{"blockType": "resource", "@odata.type": "#a.person"}')
  )
  assert.equal(evidence(annotated), ['annotation a.person', 'heading user'])
  assert.equal(evidence(page('# `user` resource', ...properties('id | String |'))), ['heading user'])
  assert.equal(evidence(page('# Job Status', ...properties('id | String |'))), [
    'title jobStatus',
    'file page'
  ])
})

test('knows no title in the heading of a part, nor a name in a parenthesis', () => {
  assert.equal(evidence(page(...properties('id | String |'))), ['file page'])
  const [type] = page('# user resource type (deprecated)', ...properties('id | String |')).types
  assert.is(type?.names[0]?.name, 'user')
  assert.is(type?.deprecated, true)
})

test('reads types below headings of a page of another type, where type cells link to them', () => {
  const {types} = page(
    '# order resource type',
    ...properties(
      'items | [lineItem](#lineitem) collection | The lines.',
      'note | [Delivery note](#delivery-note) | The note.'
    ),
    '### lineItem',
    ...table('sku | String | What.'),
    '### Delivery note',
    ...table('sent | Boolean | Whether.'),
    '### Shipping',
    ...table('shippedOn | Date | When.')
  )
  assert.equal(
    types.map(({names, properties}) => [names[0]?.name, ...properties.map(({name}) => name)]),
    [
      ['order', 'items', 'note', 'shippedOn'],
      ['lineItem', 'sku'],
      ['deliveryNote', 'sent']
    ]
  )
})

test('reads types below headings such as `address type`, where properties follow', () => {
  const {types} = page(
    '# Types for mail',
    ...['## address type', ...table('city | String | Where.')],
    ...['## phone type', ...table('number | String | Which.')],
    ...['## Content type', 'It is JSON.']
  )
  assert.equal(
    types.map(({names, properties}) => [names[0]?.name, ...properties.map(({name}) => name)]),
    [
      ['address', 'city'],
      ['phone', 'number']
    ]
  )
})

test('reads tables of names and types below the heading of a type, in the older style', () => {
  const rows = (...lines: string[]) => ['', '|Name|Type|Description|', '|-|-|-|', ...lines, '']
  const {types, enums} = page(
    '# contact resource type',
    ...rows('|home|[address](#address)|Where.|', '|phone|phone|Which.|'),
    ...['### address', ...rows('|city|String|Where.|', '|kind|[kind](#kind)|Which.|')],
    ...['### phone', ...rows('|number|String|Which.|')],
    ...['## geo type', ...rows('|latitude|Double|North.|')],
    ...['## color object', ...rows('|red|Int32|How much.|')],
    ...['## kind', '|Value|Description|', '|-|-|', '|home|Where they live.|', '|work|Not.|'],
    ...['## Parameters', ...rows('|top|Int32|How many.|')]
  )
  assert.equal(
    types.map(({names, properties}) => [names[0]?.name, ...properties.map(({name}) => name)]),
    [
      ['contact', 'home', 'phone'],
      ['address', 'city', 'kind'],
      ['phone', 'number'],
      ['geo', 'latitude'],
      ['color', 'red']
    ]
  )
  assert.equal(
    enums.map(({names, members}) => [names[0]?.name, ...members.map(({name}) => name)]),
    [['kind', 'home', 'work']]
  )
})

test('reads types of a page that is titled after none, each below its name', () => {
  const {types} = page(
    '# Complex types',
    ...['## address', '|Name|Type|Description|', '|-|-|-|', '|city|String|Where.|', ''],
    ...['## parameters', '|Name|Type|Description|', '|-|-|-|', '|top|Int32|How many.|', ''],
    ...['## regions', '|Name|Type|Description|', '|-|-|-|', '|Read|Delegated|May read.|', '']
  )
  assert.equal(
    types.map(({names}) => names[0]?.name),
    ['address']
  )
})

test('reads annotations', () => {
  const [type] = page(
    '# user resource type',
    ...json(`{
      "blockType": "resource",
      "baseType": "microsoft.graph.entity",
      "abstract": "true",
      "openType": true,
      "keyProperty": "id",
      "optionalProperties": ["a", "b",],
      "@type": "microsoft.graph.user"
    }`)
  ).types
  assert.equal(
    type?.bases.map(({name}) => name),
    ['microsoft.graph.entity']
  )
  assert.is(type?.abstract, true)
  assert.is(type?.open, true)
  assert.is(type?.keyProperty, 'id')
  assert.equal(type?.optionalProperties, ['a', 'b'])
})

test('reads the namespace and the introduction, past notes and includes', () => {
  const read = page(
    '# session resource type',
    'Namespace: microsoft.graph.callRecords',
    '',
    '[!INCLUDE [beta](../../includes/beta.md)]',
    '',
    '> **Note:** It costs.',
    '',
    'Inherits from [entity](entity.md).',
    '',
    'A **call** of',
    'one user.',
    ...properties('id | String |')
  )
  assert.is(read.namespace?.text, 'microsoft.graph.callRecords')
  assert.equal(read.namespace?.place, {line: 2, column: 12, endLine: 2, endColumn: 39})
  assert.is(read.types[0]?.description, 'A **call** of one user.')
})

/** An introduction, and the bases that it states. */
const introductions: readonly (readonly [written: string, bases: string])[] = [
  ['Inherits from [entity](entity.md).', 'entity'],
  ['Inherits from directoryObject.', 'directoryObject'],
  ['Inherits from base class [flow](flow.md).', 'flow'],
  [
    'The **driveItem** resource is derived from [**baseItem**][baseItem] and inherits its properties.',
    'baseItem'
  ],
  ['A subclass of [resource](resource.md).', 'resource'],
  ['This resource is a subclass of [recipient](recipient.md). It is used.', 'recipient'],
  ['An [outcome](outcome.md) that gives a grade.', 'outcome'],
  ['Base type: [item](#item)', 'item'],
  ['All the controls inherit from [control](control.md).', ''],
  ['Represents a [user](user.md) that signs in.', '']
]

for (const [written, bases] of introductions) {
  test(`finds the base type in: ${written}`, () => {
    const [type] = page(
      '# a resource type',
      '',
      written,
      ...properties('id | String |'),
      '[baseItem]: baseitem.md'
    ).types
    assert.is(type?.bases.map(({name}) => name).join(' '), bases)
  })
}

test('finds derived types in lists, tables and prose', () => {
  const derived = (...lines: string[]) =>
    page('# a resource type', '', ...lines)
      .types[0]?.derived.map(({name}) => name)
      .join(' ')
  assert.is(derived('A base class; the derived types are [b](b.md) and [c](c.md). See [d](d.md).'), 'b c')
  assert.is(derived('## Derived types', '|Type|Description|', '|-|-|', '|[b](b.md)|Like [c](c.md).|'), 'b')
  assert.is(derived('## Derived types', '- [b](b.md): the first', '- [c](c.md)'), 'b c')
  assert.is(
    derived('This is the base type for the following types:', '* [b](b.md)', '* [c](c.md), like [d](d.md)'),
    'b c'
  )
  assert.is(derived('The following types derive from **a**:', '', '- [b](b.md)'), 'b')
  assert.is(derived('It inherits from [d](d.md). The following apply:', '- [b](b.md)'), '')
})

test('knows traits that the introduction states', () => {
  const trait = (written: string) =>
    page('# a resource type', '', written, ...properties('id | String |')).types[0]
  assert.is(trait('An abstract base class of responses.')?.abstract, true)
  assert.is(trait('Represents an abstract type.')?.abstract, true)
  assert.is(trait('This is an _open type_ that holds tokens.')?.open, true)
  assert.is(trait('This resource type is deprecated; use [b](b.md).')?.deprecated, true)
  assert.is(trait('A device that is deprecated by its maker.')?.deprecated, false)
})

test('reads several types of a page, each below its heading, in the older style', () => {
  const {types, enums} = page(
    '# Reference of mail',
    '## Entities',
    '<a name="TheContact"></a>',
    '### Contact',
    '**Type**: Some.Services.Contact',
    '',
    '|**Property**|**Type**|**Writable?**|',
    '|-|-|-|',
    '|**Name**|String|No|',
    '## Complex types',
    '### Address',
    '#### Properties',
    '|Property|Type|',
    '|-|-|',
    '|Street|String|',
    '### Importance',
    '|Member|Value|',
    '|-|-|',
    '|Low|0|'
  )
  assert.equal(
    types.map(({names, properties}) => `${names[0]?.name} ${properties.map(({name}) => name)}`),
    ['Some.Services.Contact Name', 'Address Street']
  )
  assert.equal(
    enums.map(({names, members}) => `${names[0]?.name} ${members[0]?.name}=${members[0]?.value}`),
    ['Importance Low=0']
  )
  assert.is(types[0]?.properties[0]?.facts.readOnly, true)
})

test('takes groups of properties for no types of their own', () => {
  const {types} = page(
    '# user resource type',
    '## Properties',
    '### General',
    '|Property|Type|',
    '|-|-|',
    '|id|String|'
  )
  assert.equal(
    types.map(({names}) => names[0]?.name),
    ['user']
  )
})

test('reads the types of which a page shows the JSON alone', () => {
  const {types} = page(
    '# user resource type',
    ...json('{"blockType": "resource", "@odata.type": "a.user"}'),
    '<!-- {"blockType": "complexType", "@odata.type": "a.address"} -->',
    '```json',
    '{"street": "String"}',
    '```'
  )
  assert.equal(
    types.map(({names, shown}) => `${names[0]?.name} ${shown.map(({name}) => name)}`),
    ['a.user id', 'a.address street']
  )
})

test('reads enums: a page, sections of values, lists', () => {
  const {enums} = page(
    '# color enum type',
    '',
    'Colors.',
    '## Members',
    '|Member|Value|Description|',
    '|-|-|-|',
    '|red|0|Warm.|'
  )
  assert.equal(enums[0]?.members[0], {...enums[0]?.members[0], name: 'red', value: 0, description: 'Warm.'})
  const many = page(
    '# Enum values',
    '### color values',
    '|Member|',
    '|:--|',
    '|red|',
    '|blue|',
    '### size values',
    '- `small`: less',
    '- `big`: more'
  )
  assert.equal(
    many.enums.map(({names, members}) => `${names[0]?.name}: ${members.map(({name}) => name)}`),
    ['color: red,blue', 'size: small,big']
  )
  assert.is(many.enums[1]?.members[0]?.description, 'less')
})

test('takes the line of its members for no description of an enum', () => {
  const {enums} = page(
    ...['# Values', '## size values', '**small**, big', ''],
    ...['## color values', 'Colors. Possible values are: `red`, `blue`.']
  )
  assert.equal(
    enums.map(({description}) => description),
    ['', 'Colors. Possible values are: `red`, `blue`.']
  )
})

test('takes overviews and pages of requests for no types', () => {
  const table = ['|Property|Type|', '|-|-|', '|id|String|']
  const conceptual = page(
    '---',
    'doc_type: conceptualPageType',
    '---',
    '# Work with users',
    '## Common properties',
    ...table
  )
  assert.equal(conceptual.types, [])
  assert.equal(page('# Overview', '', '|Property|Description|', '|-|-|', '|id|The key.|').types, [])
  assert.equal(page('# Create user', '## HTTP request', '## Request body', ...table).types, [])
  // The heading is more often right than the front matter.
  const mistaken = page(
    '---',
    'doc_type: apiPageType',
    '---',
    '# user resource type',
    '## Properties',
    ...table
  )
  assert.is(mistaken.types.length, 1)
})

function evidence({types}: Page): string[] {
  return types[0]?.names.map(({from, name}) => `${from} ${name}`) ?? []
}

test.run()
