import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'

const lists = {
  'with the type behind the term': ['id (string)', ': Its key.', '', 'width (integer)', ': How wide.'],
  'with the type in the definition': ['id', ': `string` Its key.', '', 'width', ':   `integer` How wide.'],
  'without a line between': ['id', ': `string` Its key.', 'width', ': `integer` How wide.'],
  'in HTML': [
    '<dl>',
    '<dt>id (string)</dt><dd>Its key.</dd>',
    '<dt>width (integer)</dt><dd>How wide.</dd>',
    '</dl>'
  ],
  'in HTML, with the type in the definition': [
    '<dl>',
    '<dt>id</dt><dd><code>string</code> Its key.</dd>',
    '<dt>width</dt><dd><code>integer</code> How wide.</dd>',
    '</dl>'
  ]
}

for (const [name, lines] of Object.entries(lists))
  test(`reads a list of definitions ${name}`, () => {
    for (const above of [['# door resource type'], ['# Door', '', '## Properties'], ['# Door object']]) {
      const [type] = page(...above, '', ...lines).types
      assert.equal(
        type?.properties.map((row) => [row.name, typeShape(row.type), row.description]),
        [
          ['id', 'string', 'Its key.'],
          ['width', 'integer', 'How wide.']
        ],
        above.join(' ')
      )
    }
  })

test('keeps the places of what it reads', () => {
  const [type] = page('# Door', '', '## Properties', '', 'id', ': `string` Its key.').types
  const [row] = type?.properties ?? []
  assert.equal(row?.place, {line: 5, column: 1, endLine: 5, endColumn: 3})
  assert.equal(row?.typePlace.line, 6)
})

test('leaves lines with colons in prose alone', () => {
  const {types, unread} = page(
    '# Door',
    '',
    'Two things',
    'to know',
    ': that is all.',
    '',
    ': and this (string).'
  )
  assert.equal([types, unread.lists], [[], []])
})

test.run()
