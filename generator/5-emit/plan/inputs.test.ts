import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Operation, Program, Property, Resource} from '../../model/program.ts'
import {defaults, type Options} from '../../options.ts'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {withInputs} from './inputs.ts'

const id = property('id', string, {required: true, readOnly: true})
const name = property('name', string, {required: true, requiredToCreate: true})

function creating(type: string): Operation {
  const source = {file: 'a.md', line: 1, column: 1}
  const path = `/${type}s`
  return {
    name: 'Create',
    method: 'POST',
    path,
    source,
    status: 201,
    answer: type,
    isCollection: false,
    parameters: [],
    returns: []
  }
}

/** The input types of resources, of which a request sends `order`. */
function inputsOf(
  resources: readonly Resource[],
  options: Options = {}
): {readonly [name: string]: Resource} {
  const program: Program = {...programOf({resources}), operations: [creating('order')]}
  const {program: whole, inputs} = withInputs(program, {...defaults, ...options})
  const added = whole.resources.slice(resources.length)
  assert.equal([...inputs.values()].sort(), added.map((input) => input.name).sort())
  return Object.fromEntries(added.map((input) => [input.name, input]))
}

const named = (properties: readonly Property[] = []) => properties.map((own) => `${own.name} ${own.required}`)

test('has no read-only properties, and requires what requests must have', () => {
  const note = property('note', string, {required: true})
  const code = property('code', string, {requiredToCreate: true})
  const {orderInput, ...others} = inputsOf([resource('order', [id, name, note, code])])
  assert.equal(named(orderInput?.properties), ['name true', 'note false', 'code true'])
  assert.equal([orderInput?.typeName, orderInput?.base], ['OrderInput', null])
  assert.equal(others, {})
})

test('is none where nothing differs, nothing is sent, or none is wanted', () => {
  assert.equal(inputsOf([resource('order', [name, property('note', string)])]), {})
  assert.equal(inputsOf([resource('bill', [id])]), {})
  assert.equal(inputsOf([resource('order', [id])], {inputs: 'none'}), {})
})

test('of every type, with another ending', () => {
  const found = inputsOf([resource('bill', [id])], {inputs: 'all', inputSuffix: 'Draft'})
  assert.equal(Object.keys(found), ['billDraft'])
})

test('refers to the inputs of its parts, at any depth', () => {
  const line = resource('line', [property('part', reference('part'))])
  const part = resource('part', [id, name])
  const order = resource('order', [
    property('lines', collection(reference('line'))),
    property('paper', reference('paper'))
  ])
  const found = inputsOf([order, line, part, resource('paper', [name])])
  assert.equal(Object.keys(found), ['lineInput', 'orderInput', 'partInput'])
  assert.equal(
    found.orderInput?.properties.map(({type}) => type),
    [collection(reference('lineInput')), reference('paper')]
  )
  assert.equal(found.lineInput?.properties[0]?.type, reference('partInput'))
})

test('refers to itself where the type does', () => {
  const {orderInput} = inputsOf([resource('order', [id, property('before', reference('order'))])])
  assert.equal(orderInput?.properties[0]?.type, reference('orderInput'))
})

test('leaves relationships and read-only parts as they are', () => {
  const shop = resource('shop', [id])
  const order = resource('order', [
    id,
    property('shop', reference('shop'), {navigation: true}),
    property('seller', reference('shop'), {readOnly: true})
  ])
  const found = inputsOf([order, shop])
  assert.equal(Object.keys(found), ['orderInput'])
  assert.equal(
    found.orderInput?.properties.map(({type}) => type),
    [reference('shop')]
  )
})

test('has what it inherits from a type that is not sent', () => {
  const entity = resource('entity', [id, name])
  const {orderInput, ...others} = inputsOf([
    entity,
    resource('order', [property('note', string)], {base: 'entity'})
  ])
  assert.equal([orderInput?.base, named(orderInput?.properties)], [null, ['name true', 'note false']])
  assert.equal(others, {})
})

test('has inputs of derived types, which inherit from it', () => {
  const express = resource('express', [property('hours', string), id], {base: 'order'})
  const found = inputsOf([resource('order', [name]), express])
  assert.equal(Object.keys(found), ['expressInput', 'orderInput'])
  assert.equal(
    [found.expressInput?.base, named(found.expressInput?.properties)],
    ['orderInput', ['hours false']]
  )
})

test('looks into objects that have no page of their own', () => {
  const {orderInput} = inputsOf([
    resource('order', [property('size', {kind: 'object', properties: [id, name]})])
  ])
  const type = orderInput?.properties[0]?.type
  assert.equal(type?.kind === 'object' && named(type.properties), ['name true'])
})

test('has a name that no page has', () => {
  const found = inputsOf([resource('order', [id]), resource('orderInput', [name])])
  assert.equal(Object.keys(found), ['orderInput2'])
})

test.run()
