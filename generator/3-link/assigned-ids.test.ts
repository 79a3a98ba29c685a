import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOfPages, typePage} from '../testing/changes.ts'

/** Properties that a request must have to create an order, of the API with these requests. */
function required(...requests: readonly string[]): readonly string[] {
  const order = typePage('order', 'id | string | yes | Its id.', 'note | string | yes | A note.')
  const pages = requests.map((request, at): [string, string[]] => [
    `r${at}.md`,
    [
      '# Orders',
      '',
      '## Use orders',
      '',
      '```http',
      request,
      '```',
      '',
      'Supply an [order](order.md) object.'
    ]
  ])
  const {resources} = programOfPages({'order.md': order, ...Object.fromEntries(pages)})
  const properties = resources.find(({name}) => name === 'order')?.properties ?? []
  return properties.filter(({requiredToCreate}) => requiredToCreate === true).map(({name}) => name)
}

test('an id by which the docs read what they create need not be sent', () => {
  assert.equal(required('POST /orders', 'GET /orders/{id}'), ['note'])
  assert.equal(required('POST /orders', 'DELETE /orders/:order_id'), ['note'])
})

test('it is required where the docs create otherwise, or read by something else', () => {
  assert.equal(required('POST /orders'), ['id', 'note'])
  assert.equal(required('PUT /orders/{id}', 'GET /orders/{id}'), ['id', 'note'])
  assert.equal(required('POST /orders', 'GET /orders/{name}'), ['id', 'note'])
})

test.run()
