import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {stageOf} from './lifecycle.ts'

const stages = [
  'created',
  'issued',
  'dayBegan',
  'began',
  'accepted',
  'fulfilled',
  'during',
  'ended',
  'changed',
  'next',
  'expires'
]

for (const [what, names] of [
  ['an order', ['createdDateTime', 'paidDateTime', 'shippedDateTime', 'deliveredDateTime']],
  ['a message', ['createdDateTime', 'sentDateTime', 'receivedDateTime', 'lastModifiedDateTime']],
  ['an article', ['createdDateTime', 'publishedDateTime', 'lastUpdatedDateTime']],
  ['a request', ['createdDateTime', 'submittedDateTime', 'unsubmittedDateTime', 'completedDateTime']],
  ['a run', ['jobStartedAt', 'jobCompletedAt', 'nextRetryDateTime']],
  ['a licence', ['validFrom', 'renewedDateTime', 'estimatedRenewalDate', 'validTo']]
] as const) {
  test(`puts the times of ${what} in order`, () => {
    const found = names.map((name) => stages.indexOf(stageOf(name)))
    assert.equal(
      found,
      [...new Set(found)].sort((a, b) => a - b),
      names.map((name) => stageOf(name)).join()
    )
  })
}

test('lets what begins on a day begin days before it ends', () => {
  assert.is(stageOf('warrantyStartDate', true), 'dayBegan')
  assert.is(stageOf('warrantyEndDate', true), 'ended')
})

test.run()
