/** Amounts of money that add up. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Property} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {collection, programOf, property, reference, resource} from '../../testing/program.ts'
import {emit} from '../emit.ts'
import {amountsOf} from './amounts.ts'

const money = (name: string): Property => property(name, {kind: 'primitive', name: 'decimal'})
const whole = (name: string): Property => property(name, {kind: 'primitive', name: 'int32'})

/** `{total: 'subtotal + tax'}` */
function texts(properties: readonly Property[]): {[name: string]: string} {
  const amounts = [...amountsOf(properties)]
  return Object.fromEntries(amounts.map(([{name}, amount]) => [name, amount.text((part) => part.name, '')]))
}

for (const [what, properties, given] of [
  [
    'a product',
    [whole('quantity'), money('unitPrice'), money('totalPrice')],
    {totalPrice: 'quantity * unitPrice'}
  ],
  [
    'a product that is reduced',
    [whole('quantity'), money('unitCost'), whole('discountPercent'), money('lineTotal')],
    {lineTotal: 'quantity * unitCost * (1 - discountPercent / 100)'}
  ],
  [
    'a sum',
    [money('discount'), money('shippingCost'), money('subtotal'), money('tax'), money('total')],
    {total: 'subtotal + shippingCost + tax - discount'}
  ],
  ['nothing where a part is missing', [money('tax'), money('total')], {}],
  [
    'nothing where it is not clear what the total is',
    [money('subtotal'), money('tax'), money('total'), money('amountDue')],
    {}
  ],
  [
    'nothing where the docs limit it',
    [money('subtotal'), money('tax'), {...money('total'), constraints: {maximum: 99}}],
    {}
  ]
] as const) {
  test(`makes an amount ${what}`, () => assert.equal(texts(properties), given))
}

const program = programOf({
  resources: [
    resource('x.order', [
      ...['subtotal', 'tax', 'discount', 'total'].map(money),
      property('items', collection(reference('x.item')))
    ]),
    resource('x.item', [whole('quantity'), money('unitPrice'), money('totalPrice')])
  ]
})

type Item = {quantity: number; unitPrice: number; totalPrice: number}
type Order = {subtotal: number; tax: number; discount: number; total: number; items: Item[]}

const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
const made = await load(files, 'factories/order.ts')
const createOrder = made.createOrder as (overrides?: object, options?: object) => Order

test('adds up to the cent, of what was given too', () => {
  for (let seed = 1; seed < 100; seed++) {
    const {subtotal, tax, discount, total, items} = createOrder({}, {seed})
    assert.is(total, Number((subtotal + tax - discount).toFixed(2)))
    for (const {quantity, unitPrice, totalPrice} of items)
      assert.is(totalPrice, Number((quantity * unitPrice).toFixed(2)))
  }
  assert.is(createOrder({subtotal: 10, tax: 1.2, discount: 0.1}).total, 11.1)
  assert.is(createOrder({total: 7}).total, 7)
  assert.is(createOrder({items: [{quantity: 3, unitPrice: 1.1}]}).items[0]?.totalPrice, 3.3)
})

test.run()
