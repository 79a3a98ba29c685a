import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {JsonNode} from '../../model/page.ts'
import {readJson} from './read-json.ts'

/** A block, and what is read of it. */
const blocks: readonly (readonly [written: string, read: string])[] = [
  ['{"a": 1, "b": [true, null]}', '{a: 1, b: [true, null]}'],
  ['{"a": 1, // more\n "b": 2 /* and more */}', '{a: 1, b: 2}'],
  ['{"a": 1,}', '{a: 1}'],
  ['[1, 2,]', '[1, 2]'],
  ['{"a": 1, ...}', '{a: 1, …}'],
  ['{"a": [{...}]}', '{a: [{…}]}'],
  ['{"a": "x" | "y", "b": 2}', '{a: x, b: 2}'],
  ['{"a": 1 "b": 2}', '{a: 1, b: 2}'],
  ['{"a": String, "b": 2}', '{b: 2}'],
  ['{"a": {"b": 1}', '{a: {b: 1}}'],
  ['"a": {"b": 1},\n"c": 2,\n', '{a: {b: 1}, c: 2, …}'],
  ['"a"', 'a'],
  ['{ TODO }', '{}'],
  ['TODO', ''],
  ['', '']
]

for (const [written, read] of blocks) {
  test(`reads ${JSON.stringify(written)}`, () => assert.is(text(readJson(written, place).root), read))
}

test('finds commas behind the last item, at their places', () => {
  const {trailingCommas} = readJson('{"a": [1,], "b": 2,}', place)
  assert.equal(
    trailingCommas.map(({column}) => column),
    [9, 19]
  )
  assert.equal(readJson('{"a": 1, ...}', place).trailingCommas, [])
})

test('places in members without braces are those of the block', () => {
  const {root, fault, trailingCommas} = readJson('"a": [1,],', place)
  assert.is(fault, undefined)
  assert.equal(trailingCommas, [place(7, 8)])
  assert.equal(root?.kind === 'object' && root.members[0]?.keyPlace, place(0, 3))
})

test('finds the first thing that is no JSON', () => {
  assert.is(readJson('{ TODO }', place).fault?.text, 'TODO')
  assert.is(readJson('{"a": 1 "b": 2}', place).fault?.kind, 'CommaExpected')
  assert.is(readJson('{"a": 1, // fine\n ...\n}', place).fault, undefined)
})

test('knows where keys and values are', () => {
  const {root} = readJson('{"a": true}', place)
  const [member] = root?.kind === 'object' ? root.members : []
  assert.is(member?.keyPlace.column, 2)
  assert.is(member?.value.place.column, 7)
  assert.is(member?.value.place.endColumn, 11)
})

function place(start: number, end: number) {
  return {line: 1, column: start + 1, endLine: 1, endColumn: end + 1}
}

function text(node: JsonNode | undefined): string {
  if (!node) return ''
  if (node.kind === 'scalar') return String(node.value)
  if (node.kind === 'array') return `[${node.items.map(text).join(', ')}]`
  const members = node.members.map(({key, value}) => `${key}: ${text(value)}`)
  return `{${[...members, ...(node.partial ? ['…'] : [])].join(', ')}}`
}

test.run()
