/** Values of several types whose references hold, as data and in a mock server. */
import type {HttpHandler} from 'msw'
import {setupServer} from 'msw/node'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../../compile.ts'
import {defaults} from '../../options.ts'
import {withFolder, writeFolder} from '../../testing/folders.ts'
import {load} from '../../testing/load.ts'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

const always = {required: true, nullable: false}
const id = property('id', string, {...always, examples: ['x_1042']})
const program = programOf({
  resources: [
    resource('x.customer', [id, property('name', string, always)]),
    resource('x.product', [property('sku', string, {...always, key: true})]),
    resource('x.order', [
      id,
      property('customerId', string, always),
      property('customer', reference('x.customer'), always),
      property('giftProductIds', collection(string), always),
      property('productIds', collection(string), always),
      property('lines', collection(reference('x.line')), always)
    ]),
    resource('x.line', [id, property('orderId', string, always), property('productId', string, always)]),
    resource('x.employee', [id, property('employeeId', string, {required: false})])
  ]
})

interface Value {
  readonly id: string
  readonly [property: string]: unknown
}
type World = {readonly [name: string]: readonly Value[]}

const files = await emit(program, {...defaults, emit: ['scenario'], importExtension: '.ts'})
const {scenario} = (await load(files, 'factories/scenario.ts')) as {
  scenario: (seed: number, parts?: object) => World
}

test('is made on request only', async () => {
  const usual = await emit(program, {...defaults, emit: ['factories']})
  assert.equal(
    usual.filter(({path}) => path.includes('scenario')),
    []
  )
})

test('has three values of each type that is no part of others, and the same for the same seed', () => {
  const world = scenario(3)
  assert.equal(
    Object.entries(world).map(([name, values]) => [name, values.length]),
    ['customers', 'employees', 'orders', 'products'].map((name) => [name, 3])
  )
  assert.equal(scenario(3), world)
  assert.not.equal(scenario(4), world)
  for (const values of Object.values(world))
    assert.is(new Set(values.map(({id, sku}) => id ?? sku)).size, values.length)
})

test('references hold, in lists and parts too', () => {
  for (let seed = 1; seed < 30; seed++) {
    const {customers = [], products = [], orders = []} = scenario(seed, {orders: 5, customers: 2})
    assert.equal([customers.length, orders.length], [2, 5])
    for (const order of orders) {
      const customer = customers.find(({id}) => id === order.customerId)
      assert.is(order.customer, customer)
      const ids = order.productIds as string[]
      assert.ok(ids.every((id) => products.some(({sku}) => sku === id)))
      assert.is(new Set(ids).size, ids.length)
      for (const {orderId, productId} of order.lines as {orderId: string; productId: string}[]) {
        assert.is(orderId, order.id)
        assert.ok(products.some(({sku}) => sku === productId))
      }
    }
    assert.is(new Set(orders.map(({customerId}) => customerId)).size, 2)
  }
})

test('overrides stay, and nothing refers to itself', () => {
  const {orders = [], employees = []} = scenario(1, {orders: [{customerId: 'mine'}, {id: 'o-2'}]})
  assert.equal([orders[0]?.customerId, orders[1]?.id], ['mine', 'o-2'])
  assert.not('employeeId' in (employees[0] ?? {}))
  assert.is(employees[1]?.employeeId, employees[0]?.id)
  assert.equal(scenario(1, {customers: 0}).customers, [])
})

test('compiles, and does not with a wrong name', async () => {
  const text = `import {type Scenario, scenario} from './factories/scenario.js'
export const world: Scenario = scenario(3, {customers: 2, orders: [{customerId: 'x', lines: [{productId: 'y'}]}]})
export const name: string | undefined = world.orders[0]?.customer.name
// @ts-expect-error: no such type
scenario(3, {costumers: 2})
// @ts-expect-error: no such property
scenario(3, {orders: [{costumerId: 'x'}]})
`
  const compiled = await emit(program, {...defaults, emit: ['scenario']})
  for (const compiler of ['current', 'oldest'] as const)
    assert.is(typecheck([...compiled, {path: 'use.ts', text}], compiler), '')
})

const fence = '```'
const order = `# order\n\n| Name | Type | Required | Description |
|---|---|---|---|
| id | string | yes | Its id. |
| customerId | string | yes | Id of the [customer](customer.md). |
`
const customer = order.replace('# order', '# customer').replace(/\| customerId.*\n/, '')
const request = (line: string, words: string) => `# ${line}\n\n${fence}http\n${line}\n${fence}\n\n${words}\n`

test('starts a mock server, which goes back to it when it is reset', async () => {
  const {files} = await withFolder(async (folder) => {
    writeFolder(folder, {
      'order.md': order,
      'customer.md': customer,
      'list.md': request(
        'GET https://x.example/v1/orders',
        'It returns a collection of [order](order.md) objects.'
      ),
      'get.md': request('GET https://x.example/v1/orders/{id}', 'It returns an [order](order.md) object.'),
      'delete.md': request('DELETE https://x.example/v1/orders/{id}', 'It returns `204 No Content`.')
    })
    const options = {
      emit: ['msw', 'scenario'] as const,
      importExtension: '.ts' as const,
      until: 'emit' as const
    }
    return compile({cwd: folder, paths: [folder], ...options})
  })
  const all = [
    ...files,
    {
      path: 'all.ts',
      text: "export * from './msw/handlers.ts'\nexport * from './msw/scenario.ts'\nexport * from './factories/scenario.ts'\n"
    }
  ]
  const made = (await load(all, 'all.ts')) as {
    handlers: (options: object) => HttpHandler[]
    scenario: (seed: number) => World
    storeOf: (world: World) => {reset: () => void}
  }
  const world = made.scenario(3)
  const store = made.storeOf(world)
  const server = setupServer(...made.handlers({store, count: 0}))
  server.listen({onUnhandledRequest: 'error'})
  const url = 'https://x.example/v1/orders'
  const list = async () => ((await (await fetch(url)).json()) as {value: Value[]}).value
  try {
    assert.equal(await list(), world.orders)
    const [first] = world.orders ?? []
    assert.equal(await (await fetch(`${url}/${first?.id}`)).json(), first)
    await fetch(`${url}/${first?.id}`, {method: 'DELETE'})
    assert.equal(await list(), world.orders?.slice(1))
    store.reset()
    assert.equal(await list(), world.orders)
  } finally {
    server.close()
  }
})

test.run()
