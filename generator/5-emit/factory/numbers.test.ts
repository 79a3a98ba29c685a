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

test('puts no maximum below an average', () => {
  for (const name of ['PacketLossRate', 'RatioOfConcealedSamples', 'Score', 'BandwidthEstimate']) {
    assert.ok(
      rangeOf(`average${name}`, 'double', {}).maximum < rangeOf(`max${name}`, 'double', {}).minimum,
      name
    )
  }
})

test('does so within the limits that the docs state', () => {
  const limits = {minimum: 4, maximum: 16}
  assert.equal(rangeOf('minimumLength', 'int32', limits), {minimum: 4, maximum: 10})
  assert.equal(rangeOf('maximumLength', 'int32', limits), {minimum: 11, maximum: 16})
  assert.equal(rangeOf('minimumLength', 'int32', {minimum: 0, maximum: 1}), {minimum: 0, maximum: 1})
})

test('gives room to what holds, and no more than there is to what is free', () => {
  assert.ok(
    rangeOf('totalStorageSpaceInBytes', 'int64', {}).minimum >
      rangeOf('freeStorageSpaceInBytes', 'int64', {}).maximum
  )
})

test('takes what is written for what it is', () => {
  assert.equal(rangeOf('dayOfMonth', 'int32', {}), {minimum: 1, maximum: 28})
  assert.equal(rangeOf('floorNumber', 'int32', {}), {minimum: 1, maximum: 12})
  assert.equal(rangeOf('minimumPinLength', 'int32', {}), {minimum: 4, maximum: 10})
  assert.equal(rangeOf('quantity', 'int32', {}), {minimum: 1, maximum: 12})
  assert.equal(rangeOf('errorCode', 'int32', {}), {minimum: 400, maximum: 504})
})

test('takes rates and ratios for shares of one, in whole numbers of a hundred', () => {
  assert.equal(rangeOf('errorRate', 'double', {}), {minimum: 0, maximum: 1})
  assert.equal(rangeOf('taxRate', 'decimal', {}), {minimum: 0, maximum: 0.25})
  assert.equal(rangeOf('successRate', 'int32', {}), {minimum: 0, maximum: 100})
  assert.equal(rangeOf('durationInDays', 'int32', {}), {minimum: 1, maximum: 59})
})

test('takes no part of a word for one', () => {
  assert.equal(rangeOf('minute', 'int32', {}), {minimum: 1, maximum: 59})
  assert.equal(rangeOf('tone', 'int32', {}), {minimum: 1, maximum: 999})
})

test.run()
