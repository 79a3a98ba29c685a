import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {HttpMethod} from '../model/program.ts'
import type {Addressed} from '../model/requests.ts'
import {matcher} from './matcher.ts'

function operation(request: string, base?: string): Addressed {
  const [, method, path = ''] = /^(\w+) (.*)$/.exec(request) ?? []
  return {
    name: request,
    method: method as HttpMethod,
    path,
    ...(base === undefined ? {} : {base}),
    source: {file: 'api.md', line: 1, column: 1},
    status: 200,
    isCollection: false,
    parameters: [],
    returns: []
  }
}

const match = matcher([
  operation('GET /orders/{id}', 'https://api.shop.example/v1'),
  operation('GET /orders/recent'),
  operation('POST /orders'),
  operation('GET /orders/{id | name}/items/:item'),
  operation("GET /reports/getUsers(period='{period}')"),
  operation('GET /{tenant}/settings'),
  operation('GET /me')
])

const recorded: readonly (readonly [path: string, documented: string | undefined])[] = [
  ['/orders/ord_1', '/orders/{id}'],
  ['/orders/recent', '/orders/recent'],
  ['/ORDERS/Recent/', '/orders/recent'],
  ['/v1/orders/ord_1', '/orders/{id}'],
  ['/api/v2.1/orders/ord_1', '/orders/{id}'],
  ['/2024-01-01/orders/ord_1', '/orders/{id}'],
  ['/orders/a%2Fb', '/orders/{id}'],
  ['/orders/%', '/orders/{id}'],
  ['/orders/1/items/2', '/orders/{id | name}/items/:item'],
  ["/beta/reports/getUsers(period='D7')", "/reports/getUsers(period='{period}')"],
  ['/acme/settings', '/{tenant}/settings'],
  ['/v1/acme/settings', '/{tenant}/settings'],
  ['/me', '/me'],
  ['/v1.0/me', '/me'],
  // What stands before it is an id, or another documented word.
  ['/stores/17/orders/ord_1', undefined],
  ['/orders/recent/orders/ord_1', undefined],
  ['/orders', undefined],
  ['/orders/1/items', undefined],
  ['/', undefined],
  ['', undefined],
  ['/refunds/1', undefined]
]

for (const [path, documented] of recorded)
  test(`GET ${path} is ${documented ?? 'not documented'}`, () =>
    assert.is(match('GET', path)?.path, documented))

test('tells methods apart', () => {
  assert.is(match('POST', '/v1/orders')?.path, '/orders')
  assert.is(match('DELETE', '/v1/orders'), undefined)
})

test.run()
