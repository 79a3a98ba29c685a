/** Lines and HAR entries, however the chunks of a file are cut. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {splitEntries} from './har-entries.ts'
import {longestRecord, type Splitter, splitLines} from './lines.ts'

/** What a splitter finds in a text that comes in chunks of a size. */
function split(
  make: (record: (text: string) => void, note: (what: string) => void) => Splitter,
  text: string,
  size: number
): string[] {
  const found: string[] = []
  const splitter = make(
    (record) => found.push(record),
    (what) => found.push(`(${what})`)
  )
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size))
  splitter.end()
  return found
}

const lines = (text: string, size: number) =>
  split((record, note) => splitLines({record, tooLong: () => note('too long')}), text, size)

const entries = (text: string, size: number) =>
  split(
    (record, note) =>
      splitEntries({record, tooLong: () => note('too long'), incomplete: () => note('incomplete')}),
    text,
    size
  )

const sizes = [1, 2, 3, 7, 64, 4096]

for (const size of sizes) {
  test(`lines in chunks of ${size}`, () => {
    assert.equal(lines('a\nbé\r\n\n{"c": "日本"}', size), ['a', 'bé\r', '', '{"c": "日本"}'])
    assert.equal(lines('a\n', size), ['a'])
    assert.equal(lines('', size), [])
  })
  test(`entries in chunks of ${size}`, () => {
    const one = '{"text": "a \\"quoted\\" [{ brace", "deep": [[{}]]}'
    const two = '{"entries": [{"x": "}"}], "日": "本"}'
    const har = `{"log": {"creator": {"entries": [1]}, "comment": "entries", "pages": ["entries"],\n "entries" : [${one},\n ${two} ], "more": [{}]}}`
    assert.equal(entries(har, size), [one, two])
    assert.equal(entries(har.slice(0, har.indexOf('"日"')), size), [one, '(incomplete)'])
    assert.equal(entries('{"log": {"entries": []}}', size), [])
    assert.equal(entries('[[[[[', size), ['(incomplete)'])
    assert.equal(entries('}}}]]]"', size), [])
  })
}

test('a record that is too long is dropped, and the next one is read', () => {
  const long = 'x'.repeat(longestRecord + 10)
  assert.equal(lines(`${long}\n{"a": 1}\n${long}`, 1 << 20), ['(too long)', '{"a": 1}', '(too long)'])
  const har = `{"log": {"entries": [{"a": "${long}"}, {"b": 1}]}}`
  assert.equal(entries(har, 1 << 20), ['(too long)', '{"b": 1}'])
})

test.run()
