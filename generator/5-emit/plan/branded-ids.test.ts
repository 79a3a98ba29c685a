import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Program, TypeRef} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {compilers, typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'
import {entityOf, withBrandedIds} from './branded-ids.ts'

const id = property('id', string, {required: true, nullable: false})
const linked = (name: string, type: TypeRef, description: string) =>
  property(name, type, {description, required: true, nullable: false})

const program: Program = programOf({
  resources: [
    resource('x.entity', [id], {abstract: true}),
    resource(
      'x.order',
      [
        linked('customerId', string, 'The `id` of the [customer](customer.md).'),
        linked('itemIds', collection(string), 'Ids of its [items](item.md#properties).'),
        property('shop', reference('x.shop')),
        property('shopId', string),
        linked('referenceId', string, 'An id of an [order](order.md) or a [customer](customer.md).'),
        linked('externalId', string, 'An id of yours.'),
        linked('note', string, 'Names the id of a [customer](customer.md).'),
        linked('kindId', string, 'The id of a [kind](kind.md).'),
        property('items', collection(reference('x.item')))
      ],
      {base: 'x.entity'}
    ),
    resource('x.rushOrder', [], {base: 'x.order'}),
    resource('x.customer', [], {base: 'x.entity'}),
    resource('x.shop', [
      property('code', string, {key: true}),
      property('id', {kind: 'primitive', name: 'int32'})
    ]),
    resource('x.item', [id, linked('orderId', string, 'The id of a [customer](customer.md).')]),
    resource('x.kind', [property('id', {kind: 'primitive', name: 'int32'})])
  ]
})

function brands(): {readonly [property: string]: string} {
  const {program: branded} = withBrandedIds(program)
  return Object.fromEntries(
    branded.resources.flatMap(({name, properties}) =>
      properties.flatMap(({name: key, type}) => {
        const entity = entityOf(type.kind === 'collection' ? type.of : type)
        return entity ? [[`${name.slice(2)}.${key}`, entity.slice(2)]] : []
      })
    )
  )
}

test('ids of entities, and ids that the docs say are of others', () => {
  assert.equal(brands(), {
    'order.id': 'order',
    'order.customerId': 'customer',
    'order.itemIds': 'item',
    'order.shopId': 'shop',
    'customer.id': 'customer',
    'shop.code': 'shop',
    'item.id': 'item',
    'item.orderId': 'customer'
  })
})

test('ids of one entity are none of another, nor any strings', async () => {
  const files = await emit(program, {...defaults, brandedIds: true})
  const consumer = `
    import type { Customer, CustomerId, Order, OrderId, RushOrder } from './index.js'
    import { isOrder, parseOrder } from './index.js'
    import { createCustomer, createOrder } from './factories/index.js'
    export const order: Order = parseOrder({})
    export const own: OrderId = order.id
    export const rush = (given: RushOrder): OrderId => given.id
    export const customer: Customer = createCustomer({ id: order.customerId })
    export const text: string = order.id
    // @ts-expect-error
    export const other: OrderId = order.customerId
    // @ts-expect-error
    export const plain: CustomerId = 'c-1'
    export const made: CustomerId = 'c-1' as CustomerId
    createOrder({ customerId: made })
    // @ts-expect-error
    createOrder({ customerId: order.id })
    export const narrowed = (value: unknown): OrderId | undefined => isOrder(value) ? value.id : undefined`
  for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[])
    assert.is(typecheck([...files, {path: 'consumer.ts', text: consumer}], compiler), '', compiler)
})

test('at run time, nothing differs', async () => {
  const make = async (brandedIds: boolean) => {
    const files = await emit(program, {...defaults, brandedIds, importExtension: '.ts'})
    const {createOrder} = await load(files, 'factories/order.ts')
    return (createOrder as (overrides: object, options: object) => object)({}, {seed: 7})
  }
  assert.equal(Object.entries(await make(true)).sort(), Object.entries(await make(false)).sort())
})

test.run()
