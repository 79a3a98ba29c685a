import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const order = (...rows: string[]) => ({'order.md': resourcePage('order', ...rows)})

test('types of other sites are named once for a page', () => {
  const page = order(
    '|cost|[Price](https://example.com/price)|What it costs.|',
    '|paid|[Price](https://example.com/price) collection|What was paid.|',
    '|by|[Google Pub/Sub binding](https://example.com/by)|Who paid.|'
  )
  assert.equal(found('external-type', page), [
    'order.md:7:8 Types of other sites: `Price` and `GooglePubSubBinding`.'
  ])
  assert.equal(found('undefined-type', page), [])
})

test('a type that a page defines, wherever the link leads, and a primitive', () =>
  assert.equal(
    found(
      'external-type',
      order('|next|[order](https://example.com/order)|Next.|', '|at|[Date](https://example.com)|When.|')
    ),
    []
  ))

test('a link from the root of a site may lead to a page of these docs', () => {
  const page = order('|cost|[Price](/docs/price)|What it costs.|')
  assert.equal(found('external-type', page), [])
  assert.is(found('undefined-type', page).length, 1)
})

test.run()
