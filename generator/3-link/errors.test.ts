import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOfPages, typePage} from '../testing/changes.ts'

const types = {
  'order.md': typePage('order', 'id | string | yes | Its id.'),
  'fault.md': typePage('fault', 'code | string | yes | What is wrong.')
}

/** Errors of a request, `status type (properties): description`, and what it answers. */
function errors(...lines: readonly string[]): string[] {
  const page = ['# Orders', '', '## Create order', '', '```http', 'POST /orders', '```', '', ...lines]
  const [operation] = programOfPages({...types, 'page.md': page}).operations ?? []
  const found = (operation?.errors ?? []).map(({status = 'any', type, properties, description}) => {
    const parts = [status, ...(type === undefined ? [] : [type]), ...properties.map(({name}) => name)]
    return `${parts.join(' ')}: ${description}`.trim()
  })
  return operation?.answer ? [...found, `answers ${operation.answer}`] : found
}

test('tables of statuses, with the type of the body', () => {
  const table = [
    '### Errors',
    '',
    '| HTTP status | Description | Body |',
    '|---|---|---|',
    '| `200 OK` | It is created. | [order](order.md) |',
    '| **409 Conflict** | The order [exists](order.md). | [fault](fault.md) |',
    '| 422 | | |',
    '| 5xx | Try again. | |'
  ]
  assert.equal(errors(...table), ['409 fault: The order [exists](order.md).', '422:', 'any: Try again.'])
})

test('sentences, whose links name no body of a success', () => {
  assert.equal(
    errors(
      'If it exists, it responds with `409 Conflict` and a [fault](fault.md) object. Returns `201 Created` and an [order](order.md) object.',
      'An unknown product gives HTTP status 422.',
      '',
      '- `404`: No such customer.'
    ),
    [
      '409 fault: If it exists, it responds with 409 Conflict and a fault object.',
      '422: An unknown product gives HTTP status 422.',
      '404: 404: No such customer.',
      'answers order'
    ]
  )
})

test('numbers that are no statuses', () => {
  assert.equal(
    errors(
      'Returns 500 orders at most. The limit is 400. It does not return 404 for unknown ids.',
      '',
      '| Code | Description |',
      '|---|---|',
      '| EUR | 404 of them. |'
    ),
    []
  )
})

test('tables of properties below a status, and examples', () => {
  const rows = ['', '| Name | Type |', '|---|---|', '| reason | string |', '']
  assert.equal(
    errors(
      '**404 Not Found**',
      ...rows,
      '### Error response',
      ...rows,
      '```http',
      'HTTP/1.1 503 Busy',
      '```'
    ),
    ['404 reason: 404 Not Found', 'any reason:', '503:']
  )
})

test.run()
