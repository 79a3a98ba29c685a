/** What texts mean, from the names of properties and types. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {enumeration, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {emit} from '../emit.ts'
import {heuristicFor} from './name-heuristics.ts'

test('takes what people are called for names of people', () => {
  for (const [name, type] of [
    ['name', 'ContactPerson'],
    ['displayName', 'BusinessCustomer'],
    ['recipientName', 'PostalAddress'],
    ['approvedBy', 'Refund'],
    ['accountManager', 'Customer']
  ] as const) {
    assert.is(heuristicFor(name, type).make, 'context.words.fullName(#)', `${type}.${name}`)
  }
})

test('takes the lines of an address for what they are', () => {
  assert.is(heuristicFor('line1', 'PostalAddress').make, 'context.words.street(#)')
  assert.ok(heuristicFor('line2', 'PostalAddress').texts?.includes('Suite 300'))
  assert.is(heuristicFor('region', 'PostalAddress').make, 'context.words.state(#)')
})

test('addresses a group by its title', () => {
  const nickname = "context.words.title(#).toLowerCase().replaceAll(' ', '-')"
  assert.is(heuristicFor('displayName', 'Group').of, 'group')
  assert.is(heuristicFor('mailNickname', 'Group').make, nickname)
  assert.is(heuristicFor('mail', 'Group').make, `\`\${${nickname}}@example.com\``)
  assert.is(heuristicFor('mail', 'GroupMember').make, 'context.words.email(#)')
})

test('takes ids for ids, whatever they are of', () => {
  assert.is(heuristicFor('verifiedPublisherId', 'VerifiedPublisher').make, 'uuid(#)')
})

const dateTime = {kind: 'primitive', name: 'dateTime'} as const
const program = programOf({
  resources: [
    resource('x.order', [
      property('orderNumber', string, {examples: ['SO-10042']}),
      property('sku', string, {examples: ['AC-100-BLU']}),
      property('deviceId', string, {examples: ['490154203237518']}),
      property('status', reference('x.orderStatus')),
      property('canceledDateTime', dateTime, {nullable: true}),
      property('cancellationReason', string, {nullable: true}),
      property('lastError', reference('x.orderError'))
    ]),
    resource('x.child', [property('birthDate', {kind: 'primitive', name: 'date'})]),
    resource('x.orderError', [property('code', string), property('message', string)])
  ],
  enums: [enumeration('x.orderStatus', ['placed', 'shipped', 'canceled'])]
})

interface Order {
  orderNumber: string
  sku: string
  deviceId: string
  status: string
  canceledDateTime: string | null
  cancellationReason: string | null
  lastError: {code: string; message: string}
}

const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
const {createOrder} = await load(files, 'factories/order.ts')
const create = createOrder as (overrides: object, options?: object) => Order
const orders = Array.from({length: 50}, (_, seed) => create({}, {seed}))

test('lets a child be born on a day that nothing else lies around', async () => {
  const {createChild} = await load(files, 'factories/child.ts')
  const {birthDate} = (createChild as () => {birthDate: string})()
  assert.match(birthDate, /^(19[6-9]|20[01])\d-\d\d-\d\d$/)
})

test('numbers objects apart, as the example numbers one', () => {
  assert.ok(orders.every(({orderNumber}) => /^SO-[1-9]\d{4}$/.test(orderNumber)))
  assert.ok(orders.every(({deviceId}) => /^\d{15}$/.test(deviceId)))
  assert.ok(orders.every(({sku}) => /^AC-[1-9]\d\d-BLU$/.test(sku)))
  assert.ok(new Set(orders.map(({orderNumber}) => orderNumber)).size > 45)
})

test('says when and why it came to an end of what has come to it alone', () => {
  for (const order of orders) {
    const isCanceled = order.status === 'canceled'
    assert.is(order.canceledDateTime !== null, isCanceled)
    assert.is(order.cancellationReason !== null, isCanceled)
  }
  assert.is(create({cancellationReason: 'Too late.'}).status, 'canceled')
})

test('takes no default for a fault', () => {
  assert.is(heuristicFor('description', 'DefaultUserRolePermissions').make, 'context.words.sentence(#)')
})

test('gives a fault the message of its code', () => {
  const pairs = new Set(orders.map(({lastError}) => `${lastError.code}: ${lastError.message}`))
  assert.is(pairs.size, 4)
  assert.ok(pairs.has('requestTimeout: The request took too long.'))
})

test.run()
