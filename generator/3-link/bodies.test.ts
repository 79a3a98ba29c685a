import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOfPages, typePage} from '../testing/changes.ts'

const types = {
  'order.md': typePage('order', 'id | string | yes | Its id.'),
  'bill.md': typePage('bill', 'id | string | yes | Its id.')
}

/** Status, answer and body of the request of a page. */
function bodies(request: string, ...lines: readonly string[]): string {
  const page = ['# Orders', '', '## Change orders', '', '```http', request, '```', '', ...lines]
  const [operation] = programOfPages({...types, 'page.md': page}).operations ?? []
  const {status, answer = 'nothing', isCollection, body = 'nothing'} = operation ?? {}
  return `${status} ${isCollection ? 'several ' : ''}${answer} for ${body}`
}

const cases: readonly [name: string, request: string, lines: readonly string[], want: string][] = [
  [
    'links in sentences',
    'POST /orders',
    [
      '### Request body',
      'In the request body, supply a JSON representation of an [order](order.md) object.',
      '### Response',
      'If successful, this method returns a `201 Created` response code and a [bill](bill.md) object in the response body.'
    ],
    '201 bill for order'
  ],
  [
    'several',
    'GET /orders',
    ['It returns a collection of [order](order.md) objects.'],
    '200 several order for nothing'
  ],
  [
    'names in sentences',
    'PUT /orders/{id}',
    ['Send an order object. It returns the updated order object.'],
    '200 order for order'
  ],
  [
    'no body of a request that has none',
    'GET /orders',
    ['Supply an [order](order.md) object.'],
    '200 nothing for nothing'
  ],
  ['what is no type', 'POST /orders', ['Supply a JSON object with these values.'], '200 nothing for nothing'],
  [
    'a status alone',
    'DELETE /orders/{id}',
    ['If successful, it returns `204 No Content`.'],
    '204 nothing for nothing'
  ],
  [
    'what an example says first',
    'GET /orders/{id}',
    [
      'It returns a [bill](bill.md) object.',
      '',
      '<!-- {"blockType": "response", "@odata.type": "order"} -->',
      '```http',
      'HTTP/1.1 202 Accepted',
      '```'
    ],
    '202 order for nothing'
  ],
  [
    'a sentence where the type of the example has no page',
    'GET /orders',
    [
      'It returns a collection of [order](order.md) objects.',
      '',
      '<!-- {"blockType": "response", "@odata.type": "x.rushOrder", "isCollection": true} -->',
      '```http',
      'HTTP/1.1 200 OK',
      '```'
    ],
    '200 several order for nothing'
  ]
]

for (const [name, request, lines, want] of cases) test(name, () => assert.is(bodies(request, ...lines), want))

test.run()
