import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from 'yaml'
import {readFrontMatter} from './front-matter.ts'

const values = [
  'resourcePageType',
  'two words',
  "it's, (a) b/c & d.",
  '"quoted: # text"',
  '"a\\tb"',
  '""',
  "'single'",
  'true',
  'Null',
  'no',
  '1.0',
  '2021-07-01',
  '[a, b]',
  '{a: b}',
  'a # b',
  'a: b',
  'a:',
  '&anchor a',
  '*alias',
  '|',
  '- a',
  '~',
  'a  ',
  '  a',
  'a,',
  "a'",
  'a -'
]

for (const value of values) {
  test(`reads \`key: ${value}\` as YAML does`, () => {
    assert.equal(readFrontMatter(`key: ${value}\nms.prod: "c"`).data, expected(`key: ${value}\nms.prod: "c"`))
  })
}

for (const text of [
  '',
  'a: b\na: c',
  'a: b\n\nc: d',
  'a: b\n  c',
  '__proto__: a',
  'a : b',
  'a:b',
  'constructor: a'
]) {
  test(`reads ${JSON.stringify(text)} as YAML does`, () => {
    assert.equal(readFrontMatter(text).data, expected(text))
  })
}

test('takes what nests without end, or has none, for nothing', () => {
  for (const text of [`a: ${'{'.repeat(1_000)}`, `a: ${'['.repeat(1_000)}`, `a: [${'b, '.repeat(20_000)}]`])
    assert.equal(readFrontMatter(text), {data: {}})
})

test('says what is no YAML, and where', () => {
  assert.equal(readFrontMatter('a: 1\nb: c: d').fault, {
    reason: 'nested mappings are not allowed in compact mappings',
    line: 2,
    column: 4
  })
  assert.is(readFrontMatter('a: 1\nb: "c: d"').fault, undefined)
})

function expected(text: string): unknown {
  try {
    const data: unknown = parse(text, {logLevel: 'silent'})
    return typeof data === 'object' && data !== null ? {...data} : {}
  } catch {
    return {}
  }
}

test.run()
