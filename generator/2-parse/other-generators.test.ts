import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'

/** What a page gives: `Order: id string, note? string`, `Status = OPEN | SHUT`. */
function read(...lines: readonly string[]): string[] {
  const {resources, enums} = programOf({'page.md': lines})
  const all = [
    ...resources.map(({name, properties}) => {
      const shown = properties.map(
        (one) => `${one.name}${one.required === false ? '?' : ''} ${typeShape(one.type)}`
      )
      return `${name}: ${shown.join(', ')}`
    }),
    ...enums.map(({name, members}) => `${name} = ${members.map((member) => member.name).join(' | ')}`)
  ]
  return all.map((text) => text.replaceAll('microsoft.graph.', ''))
}

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

test.run()
