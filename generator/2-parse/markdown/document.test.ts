import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Block, Document, Table} from '../../model/document.ts'
import {cell} from '../../testing/cell.ts'
import {readMarkdown} from './document.ts'

test('reads front matter, and does without it where it is broken', () => {
  assert.equal(read('---\ndoc_type: resourcePageType\n---\n# a').frontMatter?.data, {
    doc_type: 'resourcePageType'
  })
  assert.equal(read('---\n- a\n---\n# a').frontMatter?.data, {})
  assert.is(read('# a').frontMatter, undefined)
})

test('places a cell at its content', () => {
  const {header, rows} = table('| Property |Type|\n|:--|:--|\n|  id   |  |')
  // | Property |Type|
  //   ^^^^^^^^
  assert.equal(header.cells[0]?.place, {line: 1, column: 3, endLine: 1, endColumn: 11})
  assert.equal(header.cells[1]?.place, {line: 1, column: 13, endLine: 1, endColumn: 17})
  assert.equal(rows[0]?.cells[0]?.place, {line: 3, column: 4, endLine: 3, endColumn: 6})
  assert.equal(rows[0]?.cells[1]?.place, {line: 3, column: 10, endLine: 3, endColumn: 10})
})

test('keeps short and long rows as they are', () => {
  const {rows} = table('|a|b|c|\n|-|-|-|\n|1|\n|1|2|3|4|')
  assert.equal(
    rows.map(({cells}) => cells.length),
    [1, 4]
  )
})

test('reads rows without pipes at their ends', () => {
  const {header, rows} = table('Property | Type\n:--|:--\nid | String')
  assert.is(header.cells[1]?.text, 'Type')
  assert.is(rows[0]?.cells[1]?.text, 'String')
})

test('ends the last cell at the pipe, whatever stands behind it', () => {
  const {rows} = table('Property | Type\n:--|:--\nid | A string. | \nname | One \\| \n')
  assert.is(rows[0]?.cells[1]?.markdown, 'A string.')
  assert.is(rows[1]?.cells[1]?.markdown, 'One |')
})

test('shows what a reader sees, and what was written', () => {
  const found = cell('**One**<br>`two` \\| [three](a.md) ![four](b.png) &amp; *five*')
  assert.is(found.text, 'One two | three & five')
  assert.is(found.markdown, '**One**<br>`two` | [three](a.md) ![four](b.png) &amp; *five*')
})

test('flattens marks into flags', () => {
  const [bold, italic] = cell('**a***b*').inlines
  assert.is(bold?.kind === 'text' && bold.bold, true)
  assert.is(italic?.kind === 'text' && italic.italic, true)
})

test('places a link and its target', () => {
  const [link] = cell('[user](../resources/user.md "the user")').inlines
  // | [user](../resources/user.md "the user") |
  //          ^^^^^^^^^^^^^^^^^^^^
  assert.equal(link?.kind === 'link' && link.urlPlace, {line: 3, column: 10, endLine: 3, endColumn: 30})
  assert.is(link?.kind === 'link' && link.url, '../resources/user.md')
})

test('follows references to definitions anywhere on the page', () => {
  const [link] = cell('[identitySet][]', '[identityset]: identityset.md').inlines
  assert.is(link?.kind === 'link' && link.url, 'identityset.md')
  assert.is(link?.kind === 'link' && link.reference, 'identitySet')
  assert.equal(link?.kind === 'link' && link.urlPlace, {line: 5, column: 16, endLine: 5, endColumn: 30})
})

test('knows a reference that nothing defines', () => {
  const [link, text] = cell('[identitySet][] collection').inlines
  assert.is(link?.kind === 'link' && link.url, undefined)
  assert.is(link?.kind === 'link' && link.reference, 'identitySet')
  assert.is(text?.kind === 'text' && text.value, ' collection')
  const [array] = cell('String[]').inlines
  assert.is(array?.kind, 'text')
})

test('nests tables in notes and lists', () => {
  const [quote] = read('> **Note**\n>\n> |a|b|\n> |-|-|\n> |1|2|').blocks
  const [, inner] = quote?.kind === 'quote' ? quote.blocks : []
  assert.is(inner?.kind, 'table')
  assert.is(inner?.kind === 'table' && inner.rows[0]?.place.line, 5)
})

test('says where the text of a fence begins', () => {
  const [code] = read('```JSON\n{}\n```').blocks
  assert.equal(code?.kind === 'code' && code.valuePlace, {line: 2, column: 1})
  assert.is(code?.kind === 'code' && code.lang, 'json')
  const [list] = read('- a\n\n  ```json\n  {}\n  ```').blocks
  const inner = list?.kind === 'list' ? list.items[0]?.blocks[1] : undefined
  assert.equal(inner?.kind === 'code' && inner.valuePlace, {line: 4, column: 3})
})

test('puts a paragraph on one line, without the marks of its quote', () => {
  const [quote] = read('> one\n> **two**').blocks
  const [paragraph] = quote?.kind === 'quote' ? quote.blocks : []
  assert.is(paragraph?.kind === 'paragraph' && paragraph.markdown, 'one **two**')
})

for (const mark of ['- ', '> ', '1. ']) {
  test(`reads nothing of a page that nests \`${mark.trim()}\` without end, and says where`, () => {
    const {blocks, excess} = read(`# a\n\n${mark.repeat(3000)}b`)
    assert.equal(blocks, [])
    assert.is(excess?.place.line, 3)
    assert.is(read(`# a\n\n${mark.repeat(50)}b`).excess, undefined)
  })
}

function read(text: string): Document {
  return readMarkdown({file: 'a.md', text})
}

function table(text: string): Table {
  const found: Block | undefined = read(text).blocks[0]
  if (found?.kind !== 'table') throw new Error('no table')
  return found
}

test.run()
