/** `dates` and `int64`: code that was emitted converts JSON, makes and validates the values that its types say. */
import type {HttpHandler} from 'msw'
import {setupServer} from 'msw/node'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {EmittedFile} from '../model/emitted-file.ts'
import {defaults, type Options} from '../options.ts'
import {load} from '../testing/load.ts'
import {shop} from '../testing/shop.ts'
import {typecheck} from '../testing/typecheck.ts'
import {caseFaults} from './cases/testing/case-faults.ts'
import {emit} from './emit.ts'

interface Issue {
  readonly path: readonly unknown[]
  readonly expected: string
  readonly found: string
}

interface Order {
  readonly [name: string]: unknown
  readonly createdDateTime: Date
  readonly size: bigint
}

interface Code {
  readonly createOrder: (overrides?: object, options?: {seed: number}) => Order
  readonly createRushOrder: (overrides?: object, options?: {seed: number}) => Order
  readonly parseOrder: (value: unknown) => Order
  readonly isOrder: (value: unknown) => boolean
  readonly validateOrder: (value: unknown) => {readonly issues?: readonly Issue[]}
  readonly orderSchema: {
    readonly '~standard': {
      readonly validate: (value: unknown) => {readonly value?: Order; readonly issues?: readonly Issue[]}
    }
  }
}

function emitted(options: Options): Promise<EmittedFile[]> {
  return emit(shop, {
    ...defaults,
    emit: ['validators', 'factories'],
    importExtension: '.ts',
    ...options
  })
}

async function code(options: Options): Promise<Code> {
  const names = ['validators/order', 'factories/order', 'factories/rush-order']
  const text = names.map((name) => `export * from './${name}.ts'`).join('\n')
  return (await load([...(await emitted(options)), {path: 'all.ts', text}], 'all.ts')) as unknown as Code
}

/** What `JSON.stringify` makes of it; of a bigint, a number or a string. */
function toJson(value: unknown, bigint: (value: bigint) => unknown = Number): unknown {
  const text = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? bigint(part) : part))
  return JSON.parse(text)
}

const both: Options = {dates: 'Date', int64: 'bigint'}

test('what factories make comes back from JSON as it was, at any depth', async () => {
  const {createOrder, createRushOrder, parseOrder, isOrder, orderSchema} = await code(both)
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const order = createOrder({parent: {}}, {seed})
    assert.instance(order.createdDateTime, Date)
    assert.is(typeof order.size, 'bigint')
    assert.ok(isOrder(order))
    assert.equal(parseOrder(toJson(order)), order)
    assert.equal(parseOrder(toJson(order, String)), order)
    assert.equal(parseOrder(order), order)
    assert.equal(orderSchema['~standard'].validate(toJson(order)).value, order)
    const json = toJson(order)
    assert.not(isOrder(json))
  }
  const rush = {...createRushOrder({}, {seed: 1}), '@odata.type': '#shop.rushOrder'}
  assert.instance(parseOrder(toJson(rush)).deadline, Date)
})

test('an integer beyond what a number holds exactly comes as a string, and no other text does', async () => {
  const {createOrder, parseOrder, validateOrder} = await code(both)
  const json = toJson(createOrder({}, {seed: 1})) as object
  assert.is(parseOrder({...json, size: '9223372036854775807'}).size, 9_223_372_036_854_775_807n)
  for (const size of ['9223372036854775808', '1.0', '', '01', '-0', ' 1', '1n', 2 ** 53, 1.5, null, true])
    assert.throws(() => parseOrder({...json, size}), /`size`/, String(size))
  assert.throws(
    () => parseOrder({...json, bounded: 10}),
    /`bounded` must be a 64-bit bigint, at least 2, at most 9/
  )
  assert.ok(validateOrder({...parseOrder(json), size: 12}).issues)
})

test('a moment keeps its instant; what is none is refused where it is', async () => {
  const {createOrder, parseOrder} = await code(both)
  const json = toJson(createOrder({}, {seed: 1})) as {seen: unknown[]; shipping: object}
  const parsed = parseOrder({...json, createdDateTime: '2025-01-15T10:30:00.25+01:00'})
  assert.is(parsed.createdDateTime.toISOString(), '2025-01-15T09:30:00.250Z')
  for (const createdDateTime of ['2025-01-15', '2025-01-15T09:30:00', 'yesterday', 0, {}, null])
    assert.throws(() => parseOrder({...json, createdDateTime}), /`createdDateTime` must be a valid Date/)
  assert.throws(() => parseOrder({...json, seen: ['no']}), /`seen.0` must be a valid Date, not "no"/)
  assert.throws(() => parseOrder({...json, shipping: {...json.shipping, at: 'no'}}), /`shipping.at`/)
  assert.is(typeof parseOrder(json).dueDate, 'string')
})

test('a value that never ends, or throws when it is read, is refused', async () => {
  const {createOrder, parseOrder} = await code(both)
  const endless: {[name: string]: unknown} = {...createOrder({}, {seed: 1})}
  endless.parent = endless
  assert.throws(() => parseOrder(endless), /Not an Order/)
  const throwing = Object.defineProperty({}, 'size', {
    enumerable: true,
    get: () => {
      throw new Error('no')
    }
  })
  assert.throws(() => parseOrder(throwing), /Not an Order/)
})

test('overrides are dates and bigints, and other times follow them', async () => {
  const {createOrder} = await code(both)
  const createdDateTime = new Date('2001-02-03T04:05:06Z')
  const order = createOrder({createdDateTime, size: 7n, shipping: {at: createdDateTime}}, {seed: 1})
  assert.equal(order.createdDateTime, createdDateTime)
  assert.is(order.size, 7n)
  assert.equal((order.shipping as {at: Date}).at, createdDateTime)
  assert.ok(String(order.dueDate).startsWith('2001-'))
})

test('integers as strings of digits', async () => {
  const {createOrder, parseOrder, isOrder} = await code({int64: 'string'})
  const order = createOrder({}, {seed: 1})
  assert.type(order.size, 'string')
  assert.ok(isOrder(order))
  const json = {...order, size: 42, bounded: '10'}
  assert.throws(
    () => parseOrder(json),
    /`bounded` must be a 64-bit integer as a string, at least 2, at most 9/
  )
  assert.is(parseOrder({...json, bounded: 9}).size as unknown, '42')
  assert.not(isOrder({...order, size: 42}))
})

for (const options of [both, {int64: 'string'}] as const)
  test(`cases at the edges are valid, those beyond are not: ${JSON.stringify(options)}`, async () => {
    const {faults, count} = await caseFaults(await emitted(options))
    assert.equal(faults, [])
    assert.ok(count > 150, `${count} cases`)
  })

test('mock servers speak JSON', async () => {
  const request = {
    source: {file: 'api.md', line: 1, column: 1},
    name: 'order',
    path: '/orders/{id}',
    base: 'https://api.example.com',
    status: 200,
    answer: 'shop.order',
    isCollection: false,
    parameters: [],
    returns: []
  } as const
  const operations = [
    {...request, method: 'GET'},
    {...request, method: 'PATCH', body: 'shop.order'}
  ] as const
  const files = await emit({...shop, operations}, {...defaults, ...both, inputs: 'none', emit: ['msw']})
  assert.is(typecheck(files, 'oldest', {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}), '')
  const {handlers, parseOrder} = await load(
    [
      ...files.map((file) => ({...file, text: file.text.replaceAll(/\.js';/g, ".ts';")})),
      {path: 'all.ts', text: "export * from './msw/handlers.ts'; export * from './validators/order.ts'"}
    ],
    'all.ts'
  )
  const server = setupServer(...(handlers as () => HttpHandler[])())
  server.listen({onUnhandledRequest: 'error'})
  try {
    const url = 'https://api.example.com/orders/7'
    const order = (parseOrder as Code['parseOrder'])(await (await fetch(url)).json())
    assert.instance(order.createdDateTime, Date)
    const patch = (body: object) => fetch(url, {method: 'PATCH', body: JSON.stringify(body)})
    const createdDateTime = '2001-02-03T04:05:06.000Z'
    const changed = await (await patch({createdDateTime, size: 8})).json()
    assert.is((changed as {createdDateTime: unknown}).createdDateTime, createdDateTime)
    assert.is((changed as {size: unknown}).size, 8)
    assert.is((await patch({createdDateTime: 'yesterday'})).status, 400)
  } finally {
    server.close()
  }
})

test('by default nothing is converted', async () => {
  const files = await emitted({})
  assert.not(files.some(({path, text}) => path.endsWith('json.ts') || text.includes('FromJson')))
})

test.run()
