import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Cell, Table} from '../../model/document.ts'
import {readMarkdown} from './document.ts'

test('reads rows and cells, with or without closing tags, past blank lines', () => {
  const [table] = tables(
    '<table>',
    '  <thead><tr><th>Property</th><th>Type</th></tr></thead>',
    '  <tr>',
    '    <td>id</td>',
    '',
    '    <td><p>String</p></td>',
    '  </tr>',
    '  <tr><td>name<td>Int32',
    '</table>',
    '',
    'Behind it.'
  )
  assert.equal(rows(table), [
    ['Property', 'Type'],
    ['id', 'String'],
    ['name', 'Int32']
  ])
})

test('reads markup of cells: tags, markdown, entities; of lists the words', () => {
  const [table] = tables(
    '<table><tr><th>a</th></tr>',
    '<tr><td><code>x</code></td><td><a href="user.md">the user</a></td><td><b>Key</b> &amp; more</td></tr>',
    '<tr><td>`x`</td><td>[user](user.md)</td><td><ul><li>one</li><li>two</li></ul></td></tr></table>'
  )
  const inlines = (cell: Cell | undefined) => cell?.inlines.map(({place: _, ...inline}) => inline)
  const [one, two] = table?.rows ?? []
  assert.equal(inlines(one?.cells[0]), [{kind: 'code', value: 'x'}])
  const [link] = one?.cells[1]?.inlines ?? []
  assert.is(link?.kind === 'link' && `${link.text} ${link.url}`, 'the user user.md')
  assert.is(one?.cells[2]?.text, 'Key & more')
  assert.equal(inlines(two?.cells[0]), [{kind: 'code', value: 'x'}])
  assert.is(two?.cells[1]?.inlines[0]?.kind, 'link')
  assert.is(two?.cells[2]?.text, 'one two')
})

test('knows where cells and their words stand', () => {
  const [table] = tables(
    '<table><tr><th>a</th></tr>',
    '<tr><td> id </td><td><a href="b.md">b</a></td></tr></table>'
  )
  const [first, second] = table?.rows[0]?.cells ?? []
  const [link] = second?.inlines ?? []
  assert.equal([first?.place.line, first?.place.column, first?.place.endColumn], [2, 10, 12])
  assert.equal(link?.kind === 'link' && [link.urlPlace.column, link.urlPlace.endColumn], [31, 35])
  // As of `[b]`, one sign before the word.
  assert.equal([link?.place.column, link?.place.endColumn], [36, 39])
})

test('leaves alone what is no table of rows, does not end, or holds another', () => {
  assert.is(tables('<table><tr><td>a</td></tr></table>').length, 0)
  assert.is(tables('<table><tr><td>a</td></tr><tr><td>b</td></tr>').length, 0)
  assert.is(tables('<table><tr><td><table></table></td></tr><tr><td>b</td></tr></table>').length, 0)
})

function tables(...lines: readonly string[]): Table[] {
  return readMarkdown({file: 'a.md', text: lines.join('\n')}).blocks.filter((block) => block.kind === 'table')
}

function rows(table: Table | undefined): string[][] {
  return [table?.header, ...(table?.rows ?? [])].map((row) => row?.cells.map(({text}) => text) ?? [])
}

test.run()
