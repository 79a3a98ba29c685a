import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'

const list = ['', '- **wide** (Double): How wide.', '- **high** (Double): How high.']
const table = ['## Properties', '| Property | Type |', '|-|-|', '| id | String |']

const lists: readonly [string, {given: readonly string[]; want: readonly string[]}][] = [
  ['a list of properties', {given: ['## Properties', ...list], want: []}],
  ['one beside a table', {given: [...table, ...list], want: ['7:3']}],
  ['one below another heading', {given: [...table, '', '## More', ...list], want: ['9:3']}],
  ['one of what was read', {given: [...table, '| wide | Double |', '| high | Double |', ...list], want: []}],
  [
    'what is said of a property',
    {given: ['## Properties', '### wide', '- **Type**: Double', '- **Default**: 2'], want: []}
  ],
  [
    'one in an item of another',
    {
      given: [
        '## Properties',
        '- **id** (String)',
        '- **lock** (String): Its lock.',
        '  - **key** (String): Opens it.'
      ],
      want: ['5:5']
    }
  ],
  [
    'one that a property holds',
    {
      given: [
        '## Properties',
        '- **id** (String)',
        '- **lock** (Object): Its lock.',
        '  - **key** (String): Opens it.'
      ],
      want: []
    }
  ],
  [
    'what is said of an item',
    {
      given: ['## Properties', '- **id**', '  - **Type**: String', '- **on**', '  - **Type**: Boolean'],
      want: []
    }
  ],
  ['one in an example', {given: [...table, '', '## Example', ...list], want: []}],
  ['names without marks', {given: [...table, '', '- wide (Double)', '- high (Double)'], want: []}],
  [
    'sentences',
    {
      given: [...table, '', '- **from** - An integer that says where.', '- **to** - A string that says so.'],
      want: []
    }
  ],
  ['links and nothing else', {given: [...table, '', '- **a** ([a](a.md))', '- **b** ([b](b.md))'], want: []}]
]

for (const [name, {given, want}] of lists)
  test(name, () => {
    const {lists} = page('# door resource type', ...given).unread
    assert.equal(
      lists.map(({place}) => `${place.line}:${place.column}`),
      want
    )
  })

test('on a page without types, lists of typed names alone', () => {
  const found = (...lines: string[]) =>
    page('# How doors open', '## Doors', ...lines).unread.lists.map(({place}) => place.line)
  assert.equal(found(...list), [4])
  assert.equal(found('- **wide** (Double): How wide.', '- **high**: How high.'), [])
})

test.run()
