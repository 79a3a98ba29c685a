/** What values and those that they hold agree on. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Property} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const time = (name: string): Property => property(name, {kind: 'primitive', name: 'dateTime'})
const whole = (name: string): Property => property(name, {kind: 'primitive', name: 'int32'})

const program = programOf({
  resources: [
    resource('x.mailFolder', [
      property('id', string),
      property('webUrl', string),
      time('createdDateTime'),
      time('lastModifiedDateTime'),
      whole('ruleCount'),
      property('rules', collection(reference('x.rule'))),
      whole('labelCount'),
      property('labels', collection(string)),
      whole('messageCount'),
      property('messages', collection(reference('x.message')), {navigation: true}),
      property('lastRun', reference('x.run')),
      property('lastSuccessfulRun', reference('x.run'))
    ]),
    resource('x.rule', [whole('sequence'), property('folderId', string), time('createdDateTime')]),
    resource('x.message', [
      property('parentFolderId', string),
      time('createdDateTime'),
      property('parts', collection(reference('x.part')))
    ]),
    resource('x.part', [time('createdDateTime')]),
    resource('x.run', [property('state', reference('x.state')), time('startDateTime'), time('endDateTime')])
  ],
  enums: [enumeration('x.state', ['succeeded', 'failed', 'running'])]
})

interface Folder {
  id: string
  webUrl: string
  createdDateTime: string
  lastModifiedDateTime: string
  ruleCount: number
  rules: {sequence: number; folderId: string; createdDateTime: string}[]
  labelCount: number
  labels: string[]
  messageCount: number
  messages: {parentFolderId: string; createdDateTime: string; parts: {createdDateTime: string}[]}[]
  lastRun: Run
  lastSuccessfulRun: Run
}
type Run = {state: string; startDateTime: string; endDateTime: string}

const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
const made = await load(files, 'factories/mail-folder.ts')
const createMailFolder = made.createMailFolder as (overrides?: object, options?: object) => Folder
const folders = Array.from({length: 200}, (_, seed) =>
  createMailFolder({}, {seed, navigation: true, length: 3})
)

test('counts what is in a list, given or drawn, asked for or not', () => {
  for (const folder of folders) {
    assert.is(folder.ruleCount, folder.rules.length)
    assert.is(folder.messageCount, folder.messages.length)
  }
  assert.is(createMailFolder({rules: [{}, {}, {}, {}, {}]}).ruleCount, 5)
  assert.is(createMailFolder({messages: [{}, {}]}).messageCount, 2)
  assert.is(createMailFolder({messages: [{}, {}], messageCount: 9}).messageCount, 9)
})

test('lengthens a list to an overridden count, unless the list is overridden too', () => {
  const {ruleCount, rules} = createMailFolder({ruleCount: 5}, {seed: 1})
  assert.equal([ruleCount, rules.length], [5, 5])
  assert.equal(
    rules.map(({sequence}) => sequence),
    [1, 2, 3, 4, 5]
  )
  assert.equal(rules.slice(0, 1), createMailFolder({rules: [{}]}, {seed: 1}).rules)
  assert.equal(createMailFolder({ruleCount: 0}).rules, [])
  assert.is(createMailFolder({ruleCount: 5, rules: [{}]}).rules.length, 1)
  assert.is(createMailFolder({messageCount: 4}, {navigation: true}).messages.length, 4)
  assert.is(createMailFolder({messageCount: 4}).messages, undefined)
  assert.equal(createMailFolder({labelCount: 4}).labels.length, 4)
  assert.equal(createMailFolder({labelCount: 4, labels: ['a']}).labels, ['a'])
})

test('has no list as long as a count that no list could hold', () => {
  const {ruleCount, rules} = createMailFolder({ruleCount: 2_147_483_647})
  assert.equal([ruleCount, rules.length], [2_147_483_647, 1_000])
  assert.equal(
    [createMailFolder({ruleCount: -1}).rules, createMailFolder({ruleCount: 1.5}).rules.length],
    [[], 1]
  )
})

test('numbers a list through, but for what overrides say', () => {
  assert.equal(
    folders[0]?.rules.map(({sequence}) => sequence),
    [1, 2, 3]
  )
  assert.equal(
    createMailFolder({rules: [{sequence: 7}, {}]}).rules.map(({sequence}) => sequence),
    [7, 2]
  )
})

test('lets parts name the object that holds them', () => {
  const {id, rules, messages} = createMailFolder({id: 'inbox', messages: [{}, {parentFolderId: 'other'}]})
  assert.is(id, 'inbox')
  assert.ok(rules.every(({folderId}) => folderId === 'inbox'))
  assert.equal(
    messages.map(({parentFolderId}) => parentFolderId),
    ['inbox', 'other']
  )
})

test('ends an address of its own in its id, given or drawn', () => {
  for (const {id, webUrl} of folders) assert.ok(webUrl.endsWith(`/${id}`), webUrl)
  const [plain, other] = [createMailFolder({}, {seed: 1}), createMailFolder({id: 'a b/\uD83D'}, {seed: 1})]
  assert.is(other.webUrl, plain.webUrl.replace(plain.id, 'a%20b%2F%EF%BF%BD'))
  assert.is(createMailFolder({webUrl: 'https://a.example'}).webUrl, 'https://a.example')
})

test('creates what holds before what is held, at any depth, and the latest first', () => {
  for (const {createdDateTime, lastModifiedDateTime, rules, messages} of folders) {
    for (const part of [...rules, ...messages]) assert.ok(createdDateTime < part.createdDateTime)
    for (const message of messages)
      for (const part of message.parts) assert.ok(message.createdDateTime < part.createdDateTime)
    assert.ok(createdDateTime < lastModifiedDateTime)
  }
})

test('orders what happened: the last success before the last run, and that before the last change', () => {
  for (const {lastRun, lastSuccessfulRun, lastModifiedDateTime} of folders) {
    assert.is(lastSuccessfulRun.state, 'succeeded')
    assert.is.not(lastRun.state, 'succeeded')
    assert.ok(lastSuccessfulRun.endDateTime < lastRun.startDateTime)
    assert.ok(lastRun.startDateTime < lastRun.endDateTime)
    assert.ok(lastRun.endDateTime < lastModifiedDateTime)
  }
})

test('moves what is held to suit a time that its holder is given', () => {
  const {lastRun, rules} = createMailFolder({lastModifiedDateTime: '1999-06-15T12:00:00Z'})
  assert.match(lastRun.endDateTime, /^1999-06-15T1[01]:/)
  assert.ok(rules.every(({createdDateTime}) => createdDateTime < '1999-06-15'))
})

const calendar = programOf({
  resources: [
    resource('x.event', [
      property('start', reference('x.localTime')),
      property('end', reference('x.localTime'))
    ]),
    resource('x.localTime', [property('dateTime', string, {examples: ['2017-08-29T04:00:00.0000000']})])
  ]
})

test('begins before it ends in the time of a context, whatever the time of the machine', async () => {
  type Event = {start: {dateTime: string}; end: {dateTime: string}}
  const options = {...defaults, emit: ['types', 'factories'] as const, importExtension: '.ts' as const}
  const {createEvent} = await load(await emit(calendar, options), 'factories/event.ts')
  for (let seed = 0; seed < 50; seed++) {
    const {start, end} = (createEvent as (overrides: object, options: object) => Event)({}, {seed})
    assert.ok(start.dateTime < end.dateTime)
    assert.match(end.dateTime, /^202[45]-\d\d-\d\dT\d\d:\d\d:\d\d\.0000000$/)
  }
  const local = resource('x.stay', [
    property('startDateTime', string, {examples: ['2017-08-29T04:00:00']}),
    property('endDateTime', {kind: 'primitive', name: 'dateTime'})
  ])
  const {createStay} = await load(await emit(programOf({resources: [local]}), options), 'factories/stay.ts')
  const create = createStay as (overrides: object, options?: object) => {endDateTime: string}
  assert.match(create({startDateTime: '2020-02-29T12:00:00'}).endDateTime, /^2020-02-29T12:[234]\d/)
  const clock = '2020-02-29T12:00:00'
  assert.equal(create({}, {clock, seed: 1}), create({}, {clock: `${clock}Z`, seed: 1}))
})

const shop = programOf({
  resources: [
    resource('x.order', [
      property('id', string),
      property('customerId', string),
      property('customer', reference('x.customer'), {navigation: true}),
      property('productId', string),
      property('product', reference('x.product')),
      whole('noteCount'),
      property('staffNotes', collection(string))
    ]),
    resource('x.customer', [property('id', string), property('orders', collection(reference('x.order')))]),
    resource('x.product', [property('id', string)])
  ]
})

interface Order {
  customerId: string
  customer: {id: string; orders: {customerId: string}[]}
  productId: string
  product: {id: string}
  noteCount: number
  staffNotes: string[]
}

const orders = await load(
  await emit(shop, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'}),
  'factories/order.ts'
)
const createOrder = orders.createOrder as (overrides?: object, options?: object) => Order

test('holds the ids of what it holds, whichever is given', () => {
  const drawn = createOrder({}, {navigation: true})
  assert.is(drawn.customer.id, drawn.customerId)
  assert.is(drawn.product.id, drawn.productId)
  assert.ok(drawn.customer.orders.every(({customerId}) => customerId === drawn.customerId))
  assert.is(createOrder({customer: {id: 'c1'}, product: {id: 'p1'}}).customerId, 'c1')
  assert.is(createOrder({product: {id: 'p1'}}).productId, 'p1')
  assert.is(createOrder({productId: 'p2'}).product.id, 'p2')
  assert.is(createOrder({customerId: 'c2'}, {navigation: ['customer']}).customer.id, 'c2')
})

test('agrees with what it is made to share', () => {
  const factory = orders.orderFactory as {
    associations(shared: object): {buildList(count: number): Order[]}
  }
  const [customer, staffNotes] = [{id: 'c3', orders: []}, ['one', 'two', 'three', 'four', 'five']]
  for (const order of factory.associations({customer, staffNotes}).buildList(3)) {
    assert.is(order.customer, customer)
    assert.is(order.customerId, 'c3')
    assert.is(order.noteCount, 5)
  }
})

test.run()
