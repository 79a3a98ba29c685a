import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {NameCounts} from './name-counts.ts'

function counted(...names: readonly string[]): NameCounts {
  const counts = new NameCounts()
  for (const name of names) counts.add(name)
  return counts
}

const times = (count: number, name: string) => Array.from({length: count}, () => name)

test('shows what occurs often, the most frequent first, and how often the rest does', () =>
  assert.equal(counted(...times(5, 'b'), ...times(7, 'a'), ...times(4, 'rare')).shown(5, 100), {
    shown: [
      {name: 'a', count: 7},
      {name: 'b', count: 5}
    ],
    hidden: 4
  }))

const names = ['taxRate', 'on_hold', 'IN-TRANSIT', 'line2', 'x509Certificate', '$ref', 'größe', '税率']
const data = [
  'ada@example.com',
  '7f1c0f3e-2a6d-4a51-9d0e-0d6f3f2e9f11',
  'ord_1042',
  'a1b2c3',
  'St James',
  '2024-03-01',
  '12',
  '',
  'sk_live_9aF3',
  'x'.repeat(65),
  'http://example.com'
]
for (const name of names)
  test(`${name} looks like a name`, () => assert.is(counted(...times(9, name)).shown(5, 9).hidden, 0))
for (const name of data)
  test(`${name} looks like data`, () =>
    assert.equal(counted(...times(9, name)).shown(5, 9), {shown: [], hidden: 9}))

test('of many names, shows only those of half of all places', () => {
  const letters = Array.from(
    {length: 60},
    (_, at) => `key${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`
  )
  const counts = counted(...letters.flatMap((name) => times(6, name)), ...times(50, 'taxRate'))
  assert.equal(counts.shown(5, 100), {shown: [{name: 'taxRate', count: 50}], hidden: 360})
})

test('keeps a limited number of names, and counts the others', () => {
  const counts = new NameCounts()
  for (let at = 0; at < 10_000; at++) counts.add(`key${at}`)
  assert.equal(counts.shown(1, 10_000).hidden, 10_000)
  const sum = new NameCounts()
  sum.addAll(counts)
  sum.addAll(counted('a', 'a'))
  assert.is(sum.shown(1, 10_000).hidden, 10_002)
})

test.run()
