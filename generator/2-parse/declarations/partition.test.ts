import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'

/** The types and enums of a page, with their properties or members: `user: id, name`. */
function drawn(...lines: readonly string[]): string[] {
  const {types, enums} = page(...lines)
  const named = ({names}: {readonly names: readonly {readonly name: string}[]}) => names[0]?.name
  return [
    ...types.map((type) => `${named(type)}: ${type.properties.map(({name}) => name).join(', ')}`),
    ...enums.map((one) => `${named(one)}: ${one.members.map(({name}) => name).join(' | ')}`)
  ]
}

const names = ['| Name | Type |', '|-|-|', '| id | String |', '']

test('reads a table of names and types right below a heading that introduces a type', () => {
  assert.equal(drawn('# user resource type', ...names), ['user: id'])
  assert.equal(drawn('# user resource type', '## Parameters', ...names), ['user: '])
  assert.equal(drawn('# user resource type', '## place complex type', ...names), ['user: ', 'place: id'])
})

test('reads members without what leads to a note, or strikes them out', () => {
  const lines = [
    '# phase enum',
    '| Member | Description |',
    '|-|-|',
    '| end<sup>1</sup> | Last. |',
    '| ~~gone~~ | x |'
  ]
  assert.equal(drawn(...lines), ['phase: end | gone'])
})

test('makes a type of a table without rows only where the page says that it is one', () => {
  const table = ['## Properties', '| Name | Type |', '|-|-|']
  assert.equal(drawn('# Acme.Color', ...table), [])
  assert.equal(drawn('# Acme.Dog', 'Inherits from [Animal](animal.md).', ...table), ['Acme.Dog: '])
  assert.equal(drawn('# dog resource type', ...table), ['dog: '])
  assert.equal(drawn('# Overview', '## Methods', '| Name | Type |', '|-|-|'), [])
})

test('reads objects of a reference, each below its heading', () => {
  assert.equal(
    drawn('# Reference', '## Schema', '### User object', ...names, '### The Place type', ...names),
    ['User: id', 'Place: id']
  )
})

test('reads a table of names and types below any heading of a type, where none promises properties', () => {
  assert.equal(drawn('# user resource type', '## Structure', ...names), ['user: id'])
  const both = ['## Properties', '| Property | Type |', '|-|-|', '| name | String |', '## Remarks', ...names]
  assert.equal(drawn('# user resource type', ...both), ['user: name'])
})

test('reads members that have types as properties', () => {
  assert.equal(drawn('# user resource type', '## Members', '| Member | Type |', '|-|-|', '| id | String |'), [
    'user: id'
  ])
})

test('reads types and enums below a heading that promises them, whatever their names', () => {
  const lines = [
    '# user resource type',
    ...names,
    '## Complex types',
    '### place',
    '| Property | Type |',
    '|-|-|',
    '| floor | Int32 |',
    '## Enumerations',
    '### color',
    '| Value | Description |',
    '|-|-|',
    '| red | Warm. |',
    '| blue | Cold. |'
  ]
  assert.equal(drawn(...lines), ['user: id', 'place: floor', 'color: red | blue'])
})

test('reads values below a name to which a type cell of the page links', () => {
  const lines = [
    '# users',
    '## user',
    '| Property | Type |',
    '|-|-|',
    '| color | [color](#color) |',
    '## color',
    '- red',
    '- blue'
  ]
  assert.equal(drawn(...lines), ['user: color', 'color: red | blue'])
})

test.run()
