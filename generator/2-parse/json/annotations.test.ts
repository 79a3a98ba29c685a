import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readMarkdown} from '../markdown/document.ts'
import {pageAnnotations} from './annotations.ts'
import {stringOf} from './read-json.ts'

test('reads comments that hold JSON, leniently, with the block that they speak of', () => {
  const [one, ...others] = read(
    '<!-- {\n  "blockType": "resource",\n  "keyProperty": "id",\n} -->\n\nAs follows.\n\n```json\n{}\n```'
  )
  assert.is(others.length, 0)
  assert.is(one && stringOf(one.value, 'blockType'), 'resource')
  assert.is(one?.code?.value, '{}')
  assert.is(one?.place.line, 1)
})

test('reads two comments on a line, and leaves others alone', () => {
  assert.is(read('<!-- {"a": 1} --> <!-- {"b": 2} -->').length, 2)
  assert.is(read('<!-- uuid: 8fcb5dbc\n2015-10-25 -->').length, 0)
})

test('does not reach over a heading', () => {
  const [annotation] = read('<!-- {"type": "#page.annotation"} -->\n\n# b\n\n```json\n{}\n```')
  assert.is(annotation?.code, undefined)
})

test('keeps what is no JSON of an annotation, and says nothing of other comments in braces', () => {
  const [bare] = read("<!-- {blockType: 'resource'} -->")
  assert.equal([bare?.fault?.text, bare?.fault?.place.column], ['blockType', 7])
  const [open] = read('<!-- {\n  "blockType": "resource",\n  "name": "x\n" } -->')
  assert.equal([open?.fault?.kind, open?.fault?.place.line], ['UnexpectedEndOfString', 3])
  assert.is(read('<!-- {blockType: 1, } -->').length, 1)
  assert.is(read('<!-- {% include "x" %} -->')[0]?.fault, undefined)
  assert.is(read('<!-- {"blockType": "resource", ...} -->')[0]?.fault, undefined)
})

function read(text: string) {
  return pageAnnotations(readMarkdown({file: 'a.md', text}))
}

test.run()
