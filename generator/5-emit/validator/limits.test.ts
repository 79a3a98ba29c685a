/** However wrong a value is, validators list few issues, say so shortly, and stop reading. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {type Validators, validatorsOf} from './testing/validators.ts'

const program = programOf({
  resources: [
    resource('x.order', [
      property('tags', collection(string)),
      property('items', collection(reference('x.item'))),
      property('prices', {kind: 'map', key: string, value: {kind: 'primitive', name: 'integer'}})
    ]),
    resource('x.item', [property('name', string)])
  ]
})

const order = (await validatorsOf(program))('Order')
const halfMillion = 500_000

/** How many items of a list are read. */
function counting(items: readonly unknown[]): {readonly list: unknown[]; reads(): number} {
  let reads = 0
  const list = new Proxy([...items], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key, receiver)
    }
  })
  return {list, reads: () => reads}
}

function messageOf({assert: assertIt}: Validators, value: unknown): string {
  try {
    assertIt(value)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

for (const [what, value] of [
  ['items of a list', {tags: Array(halfMillion).fill(1)}],
  ['objects in a list', {items: Array(halfMillion).fill({name: 1})}],
  ['values of a map', {prices: Object.fromEntries(Array.from({length: halfMillion}, (_, n) => [n, 'a']))}],
  ['keys as long as the body', {prices: {['k'.repeat(halfMillion)]: 'a'}}],
  ['numbers as long as the body', {tags: [10n ** 10_000n]}]
] as const) {
  test(`${what}: half a million wrong ones make a short answer`, () => {
    const {issues = []} = order.validate(value)
    assert.ok(issues.length > 0 && issues.length <= 101, String(issues.length))
    const message = messageOf(order, value)
    assert.ok(message.startsWith('Not an Order: ') && message.length < 2000, String(message.length))
  })
}

test('lists are read no further than the limit', () => {
  const {list, reads} = counting(Array(1000).fill(1))
  order.validate({tags: list})
  assert.is(reads(), 101)
  const objects = counting(Array(1000).fill({name: 1}))
  order.validate({items: objects.list})
  assert.is(objects.reads(), 101)
})

test('maps and unknown keys are read no further than the limit', async () => {
  let reads = 0
  const read = () => {
    reads++
    return 'a'
  }
  const keys = Object.defineProperties(
    {},
    Object.fromEntries(Array.from({length: 1000}, (_, n) => [`k${n}`, {enumerable: true, get: read}]))
  )
  order.validate({prices: keys})
  assert.is(reads, 101)
  reads = 0
  const strict = (await validatorsOf(program, {unknownProperties: 'refuse'}))('Item')
  strict.validate(keys)
  assert.is(reads, 101)
})

test('the limit is an option', async () => {
  const few = (await validatorsOf(program, {maxIssues: 2}))('Order')
  const value = {tags: [1, 2, 3, 4]}
  assert.equal(
    few.validate(value).issues?.map(({path, message}) => [path.join('.'), message]),
    [
      ['tags.0', 'must be a string, not 1'],
      ['tags.1', 'must be a string, not 2'],
      ['', 'has more issues than the maximum of 2']
    ]
  )
  assert.is(few.validate({tags: [1, 2]}).issues?.length, 2)
})

/** Values that throw when something reads them. */
function throwing(): readonly [what: string, value: unknown][] {
  const fault = () => {
    throw new Error('read')
  }
  const {proxy: object, revoke} = Proxy.revocable({}, {})
  const {proxy: list, revoke: revokeList} = Proxy.revocable<unknown[]>([], {})
  revoke()
  revokeList()
  return [
    [
      'a getter',
      {
        get name() {
          return fault()
        },
        get tags() {
          return fault()
        },
        get prices() {
          return fault()
        }
      }
    ],
    ['a proxy', new Proxy({}, {get: fault, ownKeys: fault, has: fault, getOwnPropertyDescriptor: fault})],
    ['a revoked proxy', object],
    ['a revoked proxy of a list', list]
  ]
}

for (const [what, value] of throwing())
  for (const [where, held] of [
    ['itself', value],
    ['in a property', {tags: value, prices: value}],
    ['in an item', {items: [value]}]
  ] as const) {
    test(`${what}, ${where}: is answers, and validate gives one issue`, () => {
      assert.is(order.is(held), false)
      const {issues = []} = order.validate(held)
      assert.equal(
        issues.map(({message}) => message),
        ['must be readable, not an object that throws']
      )
      assert.is(
        messageOf(order, held),
        'Not an Order: must be readable, not an object that throws (spec/order.md:1)'
      )
    })
  }

test.run()
