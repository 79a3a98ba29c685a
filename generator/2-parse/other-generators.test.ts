import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'
import {typesOfPage as read} from '../testing/types-of-page.ts'

test('reads typedefs as jsdoc-to-markdown writes them', () =>
  assert.equal(
    read(
      ...['## Typedefs', '', '<a name="Order"></a>', '', '## Order : <code>Object</code>', 'An order.', ''],
      ...['**Kind**: global typedef  ', '**Properties**', '', '| Name | Type | Description |', '|-|-|-|'],
      '| id | <code>string</code> | Its id. |',
      '| [note] | <code>string</code> | A note. |',
      '| [count=1] | <code>number</code> | How many. |',
      '| lines | [<code>Array.&lt;Line&gt;</code>](#Line) | Its lines. |',
      '| more | <code>\\*</code> | More. |',
      ...['', '<a name="Line"></a>', '', '## Line : <code>Object</code>', '**Properties**', ''],
      ...['| Name | Type |', '|-|-|', '| sku | <code>string</code> |']
    ),
    ['Line: sku string', 'Order: id string, note? string, count? number, lines [<Line>], more any']
  ))

test('reads lists as documentation.js writes them', () =>
  assert.equal(
    read(
      ...['## Order', '', 'Type: [Object][1]', '', '### Properties', '', '*   `id` **[string][2]** Its id.'],
      '*   `note` **[string][2]?** A note.',
      '*   `lines` **[Array][3]<[Line][4]>** Its lines.',
      '*   `kind` **(`"a"` | `"b"`)** Its kind.',
      ...['', '## Line', '', '### Properties', '', '*   `sku` **[string][2]** What it is.', ''],
      ...['[1]: https://a.example/Object', '[2]: https://a.example/String', '[3]: https://a.example/Array'],
      '[4]: #line'
    ),
    ['Line: sku string', 'order: id string, note string, lines [<Line>], kind a|b']
  ))

test('reads lists in lists as jsonschema2md writes them', () =>
  assert.equal(
    read(
      ...['# Order', '', '## Properties', '', '- **`id`** *(string, required)*: Its id.'],
      ...['- **`lines`** *(array)*: Its lines.', '  - **Items** *(object)*: A line.'],
      ...['    - **`sku`** *(string)*: What it is.', '- **`tags`** *(array)*', '  - **Items** *(string)*']
    ),
    ['order: id string, lines [{sku: string}], tags [string]']
  ))

test('reads data structures of API Blueprint', () =>
  assert.equal(
    read(
      ...['# Data Structures', '', '## Order (object)', '', '+ id: `ord_1` (string, required) - Its id.'],
      ...['+ total: 12.5 (number) - Its total.', '+ lines (array[Line])', '+ address (object)'],
      ...['    + street (string)', '    + zip (string, optional)', '', '## Line (object)', ''],
      ...['+ sku (string, required)', '+ count (number)']
    ),
    [
      'Line: sku string, count number',
      'Order: id string, total number, lines [<Line>], address {street: string, zip: string}'
    ]
  ))

test('reads tables as graphql-markdown writes them', () => {
  const head = (...names: readonly string[]) => names.map((name) => `<th align="left">${name}</th>`)
  const row = (...cells: readonly string[]) => ['<tr>', ...cells, '</tr>']
  const found = read(
    ...['# Schema types', '', '## Objects', '', '### Order', '', '<table>', '<thead>', '<tr>'],
    ...[...head('Field', 'Argument', 'Type', 'Description'), '</tr>', '</thead>', '<tbody>'],
    ...row('<td colspan="2"><strong>id</strong></td>', '<td><a href="#s">String</a>!</td>', '<td>Id.</td>'),
    ...row(
      '<td colspan="2"><strong>lines</strong></td>',
      '<td>[<a href="#s">String</a>!]!</td>',
      '<td></td>'
    ),
    ...row('<td colspan="2" align="right">first</td>', '<td><a href="#s">Int</a></td>', '<td></td>'),
    ...['</tbody>', '</table>', '', '## Enums', '', '### Status', '', '<table>', '<thead>'],
    ...[...head('Value', 'Description'), '</thead>', '<tbody>'],
    ...row('<td><strong>OPEN</strong></td>', '<td></td>'),
    ...row('<td><strong>SHUT</strong></td>', '<td></td>'),
    ...['</tbody>', '</table>', '', '## Scalars', '', '### S']
  )
  assert.equal(found, ['Order: id string, lines [string]', 'Status = OPEN | SHUT'])
})

test('reads tables of columns as tbls writes them, and of props as vue-docgen does', () => {
  const table = (header: string, row: string) => [header, header.replaceAll(/[^|]+/g, '-'), row, '']
  assert.equal(
    read(
      ...['# orders', '', '## Columns', ''],
      ...table(
        '| Name | Type | Nullable | Comment |',
        '| price | decimal(10,2) unsigned | true | Its price. |'
      )
    ),
    ['orders: price decimal']
  )
  assert.equal(
    read(
      ...['# Button', '', '## Props', ''],
      ...table('| Prop name | Description | Type | Values |', '| size | Its size. | string | `s`, `l` |')
    ),
    ['button: size s|l']
  )
})

test('takes no tables of facts about a property for properties', () =>
  assert.equal(
    read(
      ...[
        '# account',
        '',
        '## Writable attributes',
        '',
        '### AccountNumber',
        '',
        '|Property|Value|',
        '|-|-|'
      ],
      ...['|DisplayName|Account Number|', '|IsValid|True|', '|MaxLength|20|', '|Type|String|']
    ),
    []
  ))

test('reads classes of Python as Sphinx writes them to markdown', () => {
  const python = 'https://docs.python.org/3/library'
  const written = [
    ...[
      '# shop package',
      '',
      '## Module contents',
      '',
      '### *class* shop.Base',
      '',
      '#### id *: str*',
      '',
      'Its id.'
    ],
    ...['', '### *class* shop.Order(id: str, \\*, total: float = 0)', '', 'Bases: [`Base`](#shop-base)', ''],
    ...[
      '#### LIMIT *: ClassVar[int]* *= 9*',
      '',
      '#### total *: float | None* *= None*',
      '',
      'The total.',
      ''
    ],
    ...['#### *property* lines *: List[[Line](#shop.Line)]*', '', '#### state *: State*', ''],
    ...[`#### note *: [str](${python}/stdtypes.html#str) | [None](${python}/constants.html#None)*`, ''],
    ...[
      '#### cancel() → None',
      '',
      'Cancels it.',
      '',
      '### *class* shop.Line(sku: str)',
      '',
      '* **Parameters:**'
    ],
    ...['  * **sku** (*str*) – What it is.', '  * **count** (*int*) – How many.', ''],
    ...['### *class* shop.State(value)', '', 'Bases: `str`, `Enum`', '', "#### OPEN *= 'open'*", ''],
    ...["#### PAID *= 'paid'*", '', 'Paid in full.']
  ]
  assert.equal(read(...written), [
    'shop.Base: id string',
    'shop.Line: sku string, count int32',
    'shop.Order: total single, lines [<shop.Line>], state <shop.State>, note string',
    'shop.State = open | paid'
  ])
  const order = programOf({'page.md': written}).resources.find(({name}) => name === 'shop.Order')
  assert.is(order?.base, 'shop.Base')
})

test('reads attributes as Hugo sites write them', () => {
  const {resources} = programOf({
    'filter.md': ['# Filter', '', '## Attributes', '', '### `id` {#id}', '', '**Type:** String'],
    'page.md': [
      ...[
        '# Rule',
        '',
        '## Attributes',
        '',
        '### `site` {{%optional%}} {#site}',
        '',
        '**Description:** Its site.\\'
      ],
      ...['**Type:** {{<nullable>}} String (URL)\\', '**Version history:**\\', '1.0 - added', ''],
      ...['### `filter` {#filter}', '', '**Type:** [Filter]({{< relref "filter.md" >}})', ''],
      ...['### `old` {{%deprecated%}} {#old}', '', '**Type:** Array of String', '', '### `policy`', ''],
      ...['**Description:** What to do.\\', '**Type:** String (Enumerable, oneOf)\\', '`none` = Nothing.\\'],
      '`all` = All there is.'
    ]
  })
  const [site, filter, old, policy] = resources.find(({name}) => name.endsWith('rule'))?.properties ?? []
  assert.equal(
    [site, filter, old, policy].map((one) => one && `${one.name} ${typeShape(one.type)}`),
    ['site string', 'filter <microsoft.graph.Filter>', 'old [string]', 'policy none|all']
  )
  assert.equal([site?.required, site?.nullable, old?.deprecated], [false, true, true])
})

test.run()
