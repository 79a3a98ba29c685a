import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {PropertyDeclaration} from '../../model/page.ts'
import {page} from '../../testing/page.ts'

const head = ['| Property | Type | Description |', '|:-|:-|:-|']
const street = ['', ...head, '| street | string | The street. |', '']

function shape({name, properties}: PropertyDeclaration): string {
  return properties ? `${name} {${properties.map(shape).join(', ')}}` : name
}

function typesOf(...lines: readonly string[]): string[] {
  return page(...lines).types.map(
    ({names: [name], properties}) => `${name?.name}: ${properties.map(shape).join(', ')}`
  )
}

test('reads what a heading describes of an object property', () => {
  for (const type of ['object', 'Object', 'array', 'array of objects', 'object[]'])
    for (const heading of ['### address', '### Address', '### `address`', '## Address object']) {
      const found = typesOf(
        '# order resource type',
        '',
        '## Properties',
        '',
        ...head,
        `| address | ${type} | Where to. |`,
        '',
        heading,
        ...street
      )
      assert.equal(found, ['order: address {street}'], `${heading} of ${type}`)
    }
})

test('reads it of a property of a list', () => {
  const found = typesOf(
    '# Order object',
    '',
    'Required:',
    '',
    '- `id` (string): Its key.',
    '- `address` (object): Where to.',
    '',
    'The `address` object has:',
    ...street
  )
  assert.equal(found, ['Order: id, address {street}'])
})

test('reads what a line describes of it', () => {
  const lines = [
    'The `address` object has the following fields:',
    'Each `address` contains:',
    '`address` object:'
  ]
  for (const line of lines) {
    const found = typesOf(
      '# Order object',
      '',
      ...head,
      '| address | object | Where to. |',
      '',
      line,
      ...street
    )
    assert.equal(found, ['Order: address {street}'], line)
  }
})

test('takes a line about an object that is no property for a type', () => {
  const found = typesOf(
    '# Order object',
    '',
    ...head,
    '| id | string | Its key. |',
    '',
    'The `address` object:',
    ...street
  )
  assert.equal(found, ['Order: id', 'address: street'])
})

test('goes on with the type behind a heading that names a property of another type', () => {
  const found = typesOf(
    '# order resource type',
    '',
    '## Properties',
    '',
    ...head,
    '| address | string | Where to. |',
    '',
    '### address',
    ...street
  )
  assert.equal(found, ['order: address, street'])
})

test('keeps a type that is linked', () => {
  const found = typesOf(
    '# order resource type',
    '',
    '## Properties',
    '',
    ...head,
    '| address | [address](#address) | Where to. |',
    '',
    '### Address',
    ...street
  )
  assert.equal(found, ['order: address', 'Address: street'])
})

test('leaves what stands below another line alone', () => {
  const found = typesOf(
    '# Order object',
    '',
    ...head,
    '| items | array | What. |',
    '',
    'Each `items` entry contains:',
    ...street,
    'The `state` field is one of:',
    '',
    '| Name | Description |',
    '|:-|:-|',
    '| open | It is. |'
  )
  assert.equal(found, ['Order: items {street}'])
})

test.run()
