/** The sheet of values: every check holds for what generated factories make, and notices what it is for. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {shared} from '../../generator/testing/shared.ts'
import {root} from '../repository.ts'
import {apply, checks} from './checks.ts'
import {sheet} from './report.ts'
import {factoriesOf, sheetValues} from './values.ts'

const {ours, theirs} = await sheetValues()
const factories = await factoriesOf(join(root, 'scripts/sheet/pages'))

test('has five values of ten types', () =>
  assert.equal(
    Object.values(ours).map(({length}) => length),
    new Array(10).fill(5)
  ))

for (const check of checks) {
  test(`${check.name}: of all values, and of 200 more of each type`, () => {
    assert.equal(apply(check, ours).failures, [])
    const more = Object.entries(factories)
      .filter(([type]) => type in ours)
      .map(
        ([type, create]) => [type, Array.from({length: 200}, (_, at) => create({}, {seed: at + 6}))] as const
      )
    const {of, failures} = apply(check, Object.fromEntries(more))
    assert.equal(failures, [])
    assert.ok(of >= 200)
  })
}

test('ids of a hundred values differ', () => {
  for (const [type, create] of Object.entries(factories)) {
    const ids = Array.from({length: 100}, (_, seed) => create({}, {seed}).id).filter((id) => id !== undefined)
    assert.is(new Set(ids).size, ids.length, type)
  }
})

test('what is overridden is followed', () => {
  const {customer, employee, order, invoice, shipment} = factories
  assert.match(
    String(customer?.({firstName: 'Zoë', lastName: 'O’Neil'}, {seed: 1}).email),
    /^zoe\.o-neil\d*@/
  )
  assert.match(
    String(employee?.({displayName: 'Ada King Lovelace'}, {seed: 1}).email),
    /^ada-king\.lovelace\d*@/
  )
  const line = {quantity: 3, unitPrice: 2.5}
  const {subtotal, lines} = order?.({lines: [line, line]}, {seed: 1}) ?? {}
  assert.equal([subtotal, Array.isArray(lines) && lines[0].lineTotal], [15, 7.5])
  assert.is(Number.isInteger(invoice?.({currency: 'JPY'}, {seed: 2}).netAmount), true)
  assert.is(shipment?.({deliveredAt: '2025-01-01T00:00:00Z'}, {seed: 1}).status, 'delivered')
  assert.not('dispatchedAt' in (shipment?.({status: 'pending'}, {seed: 1}) ?? {}))
})

test('the checks see what does not agree', () => {
  const sum = checks.map((check) => apply(check, theirs)).map(({passed, of}) => passed / of)
  assert.ok(sum.filter((share) => share < 1).length >= 5)
})

test('docs/values.md is what `UPDATE=1 npm run sheet` writes', () =>
  assert.is(readFileSync(join(root, 'docs/values.md'), 'utf8'), sheet(ours, theirs)))

const shop = shared && join(shared, 'examples/shop')
const withShop = shop === undefined ? test.skip : test

withShop('the shop of another team agrees as well', async () => {
  const {order, customer, product} = await factoriesOf(shop ?? '')
  for (let seed = 1; seed <= 200; seed++) {
    const {id, items, subtotal, tax, total, totalCents, status, ...made} = order?.({}, {seed}) ?? {}
    assert.match(String(id), /^ord_\d+$/)
    const sum = (Array.isArray(items) ? items : []).reduce(
      (sum, item) => sum + item.quantity * item.unitPrice,
      0
    )
    assert.ok(Math.abs(sum - Number(subtotal)) < 0.005)
    assert.ok(Math.abs(Number(subtotal) + Number(tax) - Number(total)) < 0.005)
    assert.is(Math.round(Number(total) * 100), totalCents)
    assert.is('shippedAt' in made, status === 'shipped' || status === 'delivered')
    for (const {productId} of Array.isArray(items) ? items : []) assert.match(productId, /^prod_\w+$/)
    const {phone, addresses} = customer?.({}, {seed}) ?? {}
    assert.match(String(phone), /^\+\d{7,15}$/)
    for (const {country} of Array.isArray(addresses) ? addresses : []) assert.match(country, /^[A-Z]{2}$/)
    assert.match(String(product?.({}, {seed}).id), /^prod_\w+$/)
  }
})

test.run()
