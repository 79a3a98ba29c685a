/** Pages whose structure is not that of headings above tables. */

import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'
import {typesOfPage as read} from '../testing/types-of-page.ts'

test('reads a type for each name in a first column', () =>
  assert.equal(
    read(
      ...['# Data dictionary', '', '| Entity | Attribute | Type | Description |', '|-|-|-|-|'],
      ...['| **Order** | id | String | Its id. |', '| | total | Decimal | The total. |'],
      ...['| **Order line** | id | String | Its id. |', '| | `Order` | Order | Whose it is. |']
    ),
    ['Order: id string, total decimal', 'orderLine: id string, Order <Order>']
  ))

test('keeps a table whose first column says more than names', () =>
  assert.equal(
    read(
      ...['# order resource type', '', '## Properties', '', '| Object | Property | Type |', '|-|-|-|'],
      ...[
        '| Of the order, when it was made | id | String |',
        '| Of its lines, as they stand now | sku | String |'
      ]
    ),
    ['order: id string, sku string']
  ))

test('reads methods as headings below a path', () => {
  const {operations, resources} = programOf({
    'page.md': [
      ...['# `/orders/{id}`', '', '## GET', '', '**Summary:** One order.', '', '### Path parameters', ''],
      ...['| Parameter | Type | Description |', '|-|-|-|', '| `{id}` | string | Its id. |', ''],
      ...[
        '### Response 200',
        '',
        '### Response fields',
        '',
        '| Field | Type |',
        '|-|-|',
        '| `id` | integer |',
        ''
      ],
      ...[
        '### Response 500',
        '',
        '### Response fields',
        '',
        '| Field | Type |',
        '|-|-|',
        '| `message` | string |'
      ]
    ]
  })
  assert.equal(resources, [])
  assert.equal(
    operations?.map(({method, path, parameters}) => [method, path, parameters.map(({name}) => name)]),
    [['GET', '/orders/{id}', ['id']]]
  )
})

test('reads types below "Response DTOs", and columns of a language', () =>
  assert.equal(
    read(
      ...[
        '# Notifications',
        '',
        '## Request DTOs',
        '',
        '### 1.1 `SendRequest`',
        '',
        '| JSON field | Go type |',
        '|-|-|'
      ],
      ...[
        '| `to` | `[]string` |',
        '',
        '## Response DTOs',
        '',
        '### 2.1 `SendResponse`',
        '',
        '| Field | SQL type |'
      ],
      ...['|-|-|', '| id | bigint NOT NULL |', '| seen_at | datetime(6) NULL |', '| way | vector(3) |']
    ),
    ['SendRequest: to [string]', 'SendResponse: id int64, seen_at dateTime, way [any]']
  ))

test('names no type after a heading above others', () =>
  assert.equal(
    read(
      ...[
        '# Brief',
        '',
        '## Required fields and nullability',
        '',
        '### DayPlan fields',
        '',
        '| Field | Type |'
      ],
      ...[
        '|-|-|',
        '| id | string |',
        '',
        '### NoteItem fields',
        '',
        '| Field | Type |',
        '|-|-|',
        '| text | string |'
      ]
    ),
    ['DayPlan: id string', 'NoteItem: text string']
  ))

test('reads lists of parameters by the part of the request', () => {
  const {operations} = programOf({
    'page.md': [
      ...['# API', '', '## 2) GET `/users/{id}`', '', '**Parameters**', '', '- **Path**:'],
      ...[
        '  - `id` _(string, required)_ → User ID',
        '- **Query**:',
        '  - `of` _(`"a" | "b"`, required)_ → Which'
      ],
      '  - `with` _(readonly string[], optional)_ → More'
    ]
  })
  assert.equal(
    operations?.flatMap(({parameters}) =>
      parameters.map(
        (one) => `${one.in} ${one.name} ${typeShape(one.type)} ${one.required} ${one.description}`
      )
    ),
    ['path id string true User ID', 'query of a|b true Which', 'query with [string] false More']
  )
})

test('reads a type for each item above a table', () =>
  assert.equal(
    read(
      ...['# Model', '', '1. Create these entities:', '   * *Customer*', ''],
      ...[
        '     | Attribute name | Attribute type |',
        '     | --- | --- |',
        '     | *Name* | String |',
        '   * *Order*',
        ''
      ],
      ...['     | Attribute name | Attribute type |', '     | --- | --- |', '     | *Number* | Integer |']
    ),
    ['Customer: Name string', 'Order: Number integer']
  ))

test('reads names beside titles of another script, and behind the kind of a declaration', () =>
  assert.equal(
    read(
      ...[
        '# Module',
        '',
        '### 経費申請 (ExpenseClaim)',
        '',
        '| Field | Type |',
        '|-|-|',
        '| id | Long |',
        ''
      ],
      ...[
        '### `INTERFACE` `Contact`',
        '',
        '#### Properties',
        '',
        '| Property | Type |',
        '|-|-|',
        '| `id` | `string` |',
        ''
      ],
      ...[
        '### `class Address`',
        '',
        '#### Properties',
        '',
        '| Property | Type |',
        '|-|-|',
        '| `city` | CharField(9) |'
      ]
    ),
    ['Address: city string', 'Contact: id string', 'ExpenseClaim: id int64']
  ))

test('reads what templates of other sites write into cells', () => {
  const written = [
    ...[
      '# Order',
      '',
      '**Order** is a JSON object with all properties from [Base](#base) as well as these:',
      ''
    ],
    ...[
      '| Property | Type | Label |',
      '|-|-|-|',
      '| kind | Enum:<br>&nbsp;∙ `in store`<br>&nbsp;∙ `web` | |'
    ],
    '| lines | [][shop.Line]({{< versioned_path fromRoot="/api/shop#Line" >}}) | repeated |',
    ...['', '## Base', '', '| Property | Type |', '|-|-|', '| id | string |']
  ]
  assert.equal(read(...written), ['Base: id string', 'order: kind in store|web, lines? [<shop.Line>]'])
  const order = programOf({'page.md': written}).resources.find(({name}) => name.endsWith('order'))
  assert.is(order?.base, 'microsoft.graph.Base')
})

test('reads resources as tfplugindocs writes them', () =>
  assert.equal(
    read(
      ...['# acme_backup (Resource)', '', '## Schema', '', '### Required', '', '- `name` (String) Its name.'],
      ...[
        '- `target` (Block List, Min: 1) Where to. (see [below for nested schema](#nestedblock--target))',
        ''
      ],
      ...['### Optional', '', '- `tags` (Map of String)', '- `keep` (Set of Number, Deprecated) Which.', ''],
      ...['### Read-Only', '', '- `id` (String) Its id.', '', '<a id="nestedblock--target"></a>'],
      ...['### Nested Schema for `target`', '', 'Required:', '', '- `host` (String) Its host.', ''],
      ...[
        'Optional:',
        '',
        '- `dns` (String)',
        '- `port` (Attributes) (see [below for nested schema](#nestedatt--target--port))',
        ''
      ],
      ...['### Nested Schema for `target.port`', '', 'Required:', '', '- `number` (Number) Its number.']
    ),
    [
      'acmeBackup: name string, target [{host: string, dns: string, port: {number: number}}], tags map(string, string), keep? [number], id string'.replace(
        'tags',
        'tags?'
      )
    ]
  ))

test('reads properties below headings whose members stand in a table', () =>
  assert.equal(
    read(
      ...[
        '# Sorting',
        '',
        '## Properties',
        '',
        '### direction',
        '',
        'Which way.',
        '',
        '**Type**: `enum`',
        ''
      ],
      ...['| Value | Member |', '|-|-|', '| `up` | Upwards |', '| `down` | Downwards |', '', '### kind', ''],
      ...['**Type**: `string` | **Required**: No', '', '| Value | Causes |', '|-|-|', '| `A1` | Nothing |']
    ),
    ['sorting: direction up|down, kind? string']
  ))

test('keeps answers of a status, and what an answer holds, apart', () => {
  const {operations, resources} = programOf({
    'page.md': [
      ...['# API', '', '## `GET /dashboard`', '', '### Response 200', '', '### Response fields', ''],
      ...['- **mean** (`int`): The mean.', '- **best** (`BestMargin` ou `null`): The best.', ''],
      ...['#### Fields of `BestMargin`', '', '- **id** (`string`): Its id.', '', '### Response 500', ''],
      ...['### Response fields', '', '- **message** (`string`): What failed.']
    ]
  })
  assert.equal(
    operations?.map(({returns, errors}) => [
      returns?.map(({name}) => name),
      errors?.map(({status, properties}) => `${status} ${properties?.map(({name}) => name)}`)
    ]),
    [[['mean', 'best'], ['500 message']]]
  )
  assert.equal(
    resources.map(({name}) => name),
    ['microsoft.graph.BestMargin']
  )
})

test('reads tables whose header is empty, and what a schema of an object is of', () =>
  assert.equal(
    read(
      ...['# Data', '', '## Order Object Schema', '', '### Root Properties', '', '| | | |', '|-|-|-|'],
      ...[
        '| Name | Data type | Description |',
        '| id | String | Its id. |',
        '| card | Object | How it is paid. |',
        ''
      ],
      ...['### Card Properties', '', '| Property | Type |', '|-|-|', '| number | string |']
    ),
    ['Order: id string, card {number: string}']
  ))

test('names types after headings of classes, and after words in bold before a dash', () =>
  assert.equal(
    read(
      ...['# Model', '', '## 7.1 Resource Class', '', '**Attributes:**', '', '| Attribute | Type |', '|-|-|'],
      ...['| id | URI |', '', '## 2. **orders** - What was ordered', '', '| Column | Type | Constraints |'],
      ...['|-|-|-|', '| id | BIGINT | PK |', '| note | TEXT | NULL |']
    ),
    ['Resource: id string', 'orders: id int64, note string']
  ))

test('reads one translated column beside others', () =>
  assert.equal(
    read('# Order', '', '## Champs', '', '| Champ | Type | Description |', '|-|-|-|', '| id | UUID | PK |'),
    ['order: id uuid']
  ))

test('takes no half of a shortened name for a property', () =>
  assert.equal(
    read(
      ...['# Order', '', '## Properties', '', '| Property | Type |', '|-|-|', '| sent_from/to | Date |'],
      '| `note` optional | String |'
    ),
    ['order: note? string']
  ))

test('takes what something is for no type', () =>
  assert.equal(read('# Cache', '', '## Attributes', '', '- `id` - The ID.'), []))

test.run()
