import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Operation, Program} from '../../model/program.ts'
import type {Options} from '../../options.ts'
import {enumeration, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {selectTypes} from './select-types.ts'

const request = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  rest: Partial<Operation> = {}
): Operation => ({
  name: `${method} ${path}`,
  method,
  path,
  source: {file: 'api.md', line: 1, column: 1},
  status: 200,
  isCollection: false,
  parameters: [],
  returns: [],
  ...rest
})

const program: Program = {
  ...programOf({
    resources: [
      resource('shop.entity', [property('id', string)], {open: true}),
      resource('shop.record', [property('note', string)], {base: 'shop.entity'}),
      resource(
        'shop.order',
        [property('customer', reference('shop.customer')), property('paidBy', reference('shop.payment'))],
        {base: 'shop.record'}
      ),
      resource('shop.customer', [property('kind', reference('shop.kind'))], {base: 'shop.entity'}),
      resource('shop.payment', [property('of', reference('shop.order'))], {abstract: true}),
      resource('shop.cardPayment', [property('card', reference('shop.card'))], {base: 'shop.payment'}),
      resource('shop.card'),
      resource('shop.other')
    ],
    enums: [enumeration('shop.kind', ['a']), enumeration('shop.mood', ['b'])]
  }),
  operations: [
    request('GET', '/orders/{id}', {answer: 'shop.order'}),
    request('POST', '/orders/{order-id}/pay'),
    request('DELETE', '/orders/{id}'),
    request('GET', '/others/{id}', {answer: 'shop.other'}),
    request('POST', '/others/{id}/archive'),
    request('POST', '/ping')
  ]
}

function selected(options: Options) {
  const {program: kept, leftOut} = selectTypes(program, options)
  return {
    types: [...kept.resources, ...kept.enums].map(({name}) => name.replace('shop.', '')).join(' '),
    requests: (kept.operations ?? []).map(({name}) => name),
    leftOut: [...leftOut].map((name) => name.replace('shop.', '')).join(' '),
    resource: (name: string) => kept.resources.find((one) => one.name === name)
  }
}

test('without globs, the program is what it is', () => {
  assert.is(selectTypes(program, {}).program, program)
})

test('types come with what they mention and extend, and with what extends an abstract type', () => {
  const {types, requests} = selected({include: ['customer']})
  assert.is(types, 'entity customer kind')
  assert.equal(requests, ['POST /ping'])
  assert.is(
    selected({include: ['order']}).types,
    'entity record order customer payment cardPayment card kind'
  )
})

test('globs match qualified names, names without namespace, and those of the code', () => {
  for (const glob of ['shop.customer', 'custom*', 'Customer', '{customer,kind}'])
    assert.is(selected({include: [glob]}).types, 'entity customer kind', glob)
})

test('requests go with the types that they name, or the request above them', () => {
  assert.equal(selected({exclude: ['other']}).requests, [
    'GET /orders/{id}',
    'POST /orders/{order-id}/pay',
    'DELETE /orders/{id}',
    'POST /ping'
  ])
})

test('what is excluded is left out, even if it is needed', () => {
  const {types, leftOut} = selected({include: ['order'], exclude: ['*payment', 'kind']})
  assert.is(types, 'entity record order customer')
  assert.is(leftOut, 'payment cardPayment card other kind mood')
})

test('what extends an excluded type has its properties, and is as open', () => {
  const order = selected({exclude: ['record']}).resource('shop.order')
  assert.is(order?.base, 'shop.entity')
  assert.equal(
    order?.properties.map(({name}) => name),
    ['note', 'customer', 'paidBy']
  )
  assert.is(order?.open, false)
  const alone = selected({exclude: ['record', 'entity']}).resource('shop.order')
  assert.is(alone?.base, null)
  assert.is(alone?.open, true)
  assert.equal(
    alone?.properties.map(({name}) => name),
    ['id', 'note', 'customer', 'paidBy']
  )
})

test('a glob that matches nothing is a usage error', () => {
  for (const [options, message] of [
    [{include: ['odrer']}, '`include`: `odrer` matches no type. Did you mean `order`?'],
    [{exclude: ['!order']}, '`exclude`: `!order` matches no type. Did you mean `order`?'],
    [{exclude: ['zzzzzzzz*']}, '`exclude`: `zzzzzzzz*` matches no type.'],
    [{include: ['card'], exclude: ['card']}, '`include` and `exclude` leave no type']
  ] as const)
    assert.throws(
      () => selectTypes(program, options),
      (error: unknown) => error instanceof UsageError && error.message === message
    )
})

test.run()
