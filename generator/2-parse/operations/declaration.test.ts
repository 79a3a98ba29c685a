import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

/** The requests of a page: method, address, what is sent in which part, what comes back. */
function requests(...lines: readonly string[]): string[] {
  return page(...lines).operations.map(({name, requests: [line], sent, returned}) =>
    [
      `${name}: ${line?.method} ${line?.url}`,
      sent.map((row) => `${row.name}@${row.in}`).join(','),
      returned.map((row) => row.name).join(',')
    ].join(' > ')
  )
}

const rows = ['| Name | Type |', '|-|-|', '| id | String |', '']

test('takes the same address with and without its server for one request, among many', () => {
  const lines = Array.from({length: 300}, (_, at) => `GET /orders/${at}`)
  const full = ['GET https://a.example/orders/7', 'GET /orders/299', 'POST /orders/7']
  const found = page('# Get order', '## HTTP request', '```http', ...lines, ...full, '```').operations
  const urls = found.flatMap((operation) => operation.requests.map(({method, url}) => `${method} ${url}`))
  assert.equal(urls, [...lines, 'POST /orders/7'])
})

test('takes rows to the request or to its answer, as headings and sentences say', () => {
  const lines = [
    '# Orders',
    '## Get an order',
    '```',
    'GET /orders/:id',
    '```',
    ...['Supported attributes:', '', ...rows],
    ...['It returns these attributes:', '', ...rows],
    ...['### Query parameters', ...rows],
    ...['### Response body', ...rows]
  ]
  assert.equal(requests(...lines), ['Get an order: GET /orders/:id > id@undefined,id@query > id,id'])
})

test('takes names below any header for parameters, beside types', () => {
  const table = (header: string) => [
    `| ${header} | Data Type | Mandatory |`,
    '|-|-|-|',
    '| id | STRING | Y |',
    ''
  ]
  const lines = [
    '### 1. /checkCode',
    ...['#### - Parameter:', ...table('Params')],
    ...['#### Query parameters', ...table('What to look for')],
    ...['#### - Output:', ...table('Param')]
  ]
  assert.equal(requests(...lines), ['checkCode: undefined undefined > id@undefined,id@query > id'])
})

test('finds the line of a request in a table that links to its heading', () => {
  const lines = [
    '# OrdersApi',
    '| Method | HTTP request |',
    '|-|-|',
    '| [**getOrder**](page.md#getorder) | **Get** /orders/{order id} |',
    '',
    '## getOrder',
    '### Parameters',
    ...rows
  ]
  assert.equal(requests(...lines), ['getOrder: GET /orders/{order id} > id@undefined > '])
})

test('knows the part of the request by a column, or behind the name', () => {
  const inColumn = ['| Name | In | Type |', '|-|-|-|', '| id | path | String |', '']
  const list = ['- **id** (*in header*): string, required']
  assert.equal(requests('# Api', '## Get', '### Parameters', ...inColumn), [
    'Get: undefined undefined > id@path > '
  ])
  assert.equal(requests('# Api', '## Get', '### Parameters', ...list), [
    'Get: undefined undefined > id@header > '
  ])
})

test('reads lists of what is sent that say no types', () => {
  const {operations, diagnostics} = page(
    '# List orders',
    '```',
    'GET /orders',
    '```',
    'Parameters:',
    '',
    '- `open` (optional) - Leave out what is sent',
    '- `sort` (required) - How to sort. Default is `asc`',
    '- `first` - Which order to begin with. None if left out'
  )
  const sent = operations[0]?.sent.map(({name, facts, description}) => [name, facts.required, description])
  assert.equal(sent, [
    ['open', false, 'Leave out what is sent'],
    ['sort', true, 'How to sort. Default is `asc`'],
    ['first', null, 'Which order to begin with. None if left out']
  ])
  assert.equal(diagnostics, [])
})

test('reads placeholders with spaces in the line of a request', () => {
  const lines = [
    '# Get a user',
    '## HTTP request',
    '```http',
    'GET /users/{id | userPrincipalName}/photos/{photo id}',
    'GET /users/{id',
    'GET {base url}/me HTTP/1.1',
    '```'
  ]
  const urls = page(...lines).operations.flatMap((operation) => operation.requests.map(({url}) => url))
  assert.equal(urls, ['/users/{id | userPrincipalName}/photos/{photo id}', '/users/{id', '{base url}/me'])
})

test('keeps what a list nests out of the parameters around it', () => {
  const list = [
    '- **size** - Integer value, how many.',
    '- **labels** - What is written on it',
    '- **frame**',
    '  - **depth** - How deep it is.'
  ]
  assert.equal(requests('# Order a door', '```', 'POST /doors', '```', 'Parameters:', '', ...list), [
    'Order a door: POST /doors > size@undefined,labels@undefined,frame@undefined > '
  ])
})

test('takes a list that says the type of what stands above for no parameters', () => {
  const lines = ['### Parameter details', '#### `size`', 'How many.', '- **Type:** `number`']
  assert.equal(requests('# Order a door', '```', 'POST /doors', '```', '### Parameters', ...rows, ...lines), [
    'Order a door: POST /doors > id@undefined > '
  ])
})

test('reads a type and its default in parentheses', () => {
  const list = ['- `open` `(bool: false)` - Is it?', '- `name` `(string: <required>)` - Its name.']
  const {sent = []} =
    page('# Get a door', '```', 'GET /doors', '```', '### Parameters', '', ...list).operations[0] ?? {}
  assert.equal(
    sent.map(({name, facts}) => `${name} ${facts.default} ${facts.required}`),
    ['open false null', 'name undefined true']
  )
})

test('knows a part by the English words of a heading in two languages', () => {
  assert.equal(requests('# Get', '## Parameters / Tham số', ...rows), [
    'Get: undefined undefined > id@undefined > '
  ])
})

test('takes a list of requests that use a type for no requests of its own', () => {
  const list = [
    'Used by:',
    '',
    '- GET /orders (response) — [Orders](orders.md)',
    '- PUT /orders (request) — [Orders](orders.md)'
  ]
  const read = page('# OrderDto', '', '| Property | Type |', '|-|-|', '| id | String |', '', ...list)
  assert.equal([read.operations.length, read.types[0]?.properties.length], [0, 1])
})

test('keeps the rows of answers that fail apart', () => {
  const table = (name: string) => ['', '| Name | Type |', '|-|-|', `| ${name} | String |`, '']
  const [operation] = page(
    '# Make an order',
    '```',
    'POST /orders',
    '```',
    '## Responses',
    ...['**201 Created**', ...table('id')],
    ...['**400 Bad Request**', '', 'Where a field is wrong.', ...table('code')],
    ...['### Error response (5xx)', ...table('ticket')]
  ).operations
  assert.equal(
    operation?.sent.map(({name}) => name),
    []
  )
  assert.equal(
    operation?.returned.map(({name}) => name),
    ['id']
  )
  assert.equal(
    operation?.failed.map(({name}) => name),
    ['code', 'ticket']
  )
})

test('reads a list of the parts of a request', () => {
  const list = [
    '- **Description**: Finds one.',
    '- **Parameters**: `id` (integer): Its key.',
    '- **Query parameters**:',
    '  - `open` (boolean): Is it?',
    '- **Response**:',
    '  - `name` (string): Its name.'
  ]
  assert.equal(requests('# Orders', '## GET /orders/:id', ...list), [
    'GET /orders/:id: GET /orders/:id > id@undefined,open@query > name'
  ])
})

const written = [
  ['## 2. GET /orders', '### Parameters'],
  ['## List', '**Endpoint:** `GET /orders`', '', '### Parameters'],
  ['## List', '', '| Method | Path |', '|-|-|', '| `GET` | `/orders` |', '', '### Parameters'],
  ['## /orders', '### ***GET***', '#### Parameters'],
  ['## API endpoint', '`GET /orders`', '', '## Parameters']
]
for (const lines of written)
  test(`finds the line of a request in ${lines[0]}, ${lines[1]}`, () => {
    const [request] = requests('# Orders', ...lines, ...rows)
    assert.match(request ?? '', /: GET \/orders > id@undefined > $/)
  })

test('takes what lies in an answer, below a name of its own, for a type', () => {
  const table = (name: string) => ['', '| Field | Type |', '|-|-|', `| ${name} | String |`, '']
  const {operations, types} = page(
    ...['# Get an order', '```', 'GET /orders', '```', '## Response', ...table('lines')],
    ...['### `line`', ...table('count'), '### OrderState', ...table('at')]
  )
  assert.equal(
    operations.map(({returned}) => returned.map(({name}) => name)),
    [['lines']]
  )
  assert.equal(
    types.map(({names, properties}) => `${names[0]?.name} ${properties[0]?.name}`),
    ['line count', 'OrderState at']
  )
})

test('takes headings that end in a part of a request for that part', () => {
  const read = (heading: string) => requests('# Friends', `## ${heading}`, ...rows)
  assert.equal(read('getFriends query parameters'), [
    'getFriends query parameters: undefined undefined > id@query > '
  ])
  assert.equal(read('Request fields'), ['Request fields: undefined undefined > id@undefined > '])
  assert.equal(read('getFriends レスポンス'), ['getFriends レスポンス: undefined undefined >  > id'])
})

test('knows the answer by a line in bold, whatever more it says', () => {
  const lines = ['**Path parameters**', '', ...rows, '**Successful response (200):**', '', ...rows]
  assert.equal(requests('# Get', '```', 'GET /orders', '```', ...lines), ['Get: GET /orders > id@path > id'])
  assert.equal(requests('# Get', '```', 'GET /orders', '```', '**Réponse 200 :**', '', ...rows), [
    'Get: GET /orders >  > id'
  ])
})

test.run()
