import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'

test('finds a title behind front matter without line ends', () => {
  const {title, types} = page(
    '---title: "lamp resource type"description: "A lamp."---# lamp resource type',
    '',
    'A lamp.',
    '',
    '## Properties',
    '|Property|Type|',
    '|-|-|',
    '|watt|Int32|'
  )
  assert.equal(title?.place, {line: 1, column: 58, endLine: 1, endColumn: 76})
  assert.equal([types[0]?.names[0]?.name, types[0]?.description], ['lamp', 'A lamp.'])
})

test('leaves other first lines alone', () => {
  assert.is(page('---', '', '# lamp resource type').title?.place.line, 3)
  assert.is(page('The title is --- # lamp').title, undefined)
})

test.run()
