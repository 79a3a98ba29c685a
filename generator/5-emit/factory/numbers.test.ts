import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {rangeOf} from './numbers.ts'

test('puts what begins below what ends', () => {
  for (const [low, high] of [
    ['start', 'end'],
    ['minimumAge', 'maximumAge'],
    ['portRangeFrom', 'portRangeTo'],
    ['yearMin', 'yearMax']
  ] as const) {
    assert.ok(rangeOf(low, 'int32', {}).maximum < rangeOf(high, 'int32', {}).minimum, `${low} and ${high}`)
  }
})

test('does so within the limits that the docs state', () => {
  const limits = {minimum: 4, maximum: 16}
  assert.equal(rangeOf('minimumLength', 'int32', limits), {minimum: 4, maximum: 10})
  assert.equal(rangeOf('maximumLength', 'int32', limits), {minimum: 11, maximum: 16})
  assert.equal(rangeOf('minimumLength', 'int32', {minimum: 0, maximum: 1}), {minimum: 0, maximum: 1})
})

test('takes no part of a word for one', () => {
  assert.equal(rangeOf('minute', 'int32', {}), {minimum: 1, maximum: 59})
  assert.equal(rangeOf('tone', 'int32', {}), {minimum: 1, maximum: 999})
})

test.run()
