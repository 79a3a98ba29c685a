import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, property, resource, string} from '../testing/program.ts'
import {typeGraph} from './type-graph.ts'

const program = programOf({
  resources: [
    resource('x.entity', [property('id', string), property('kind', string)], {open: true}),
    resource('x.user', [property('kind', string, {required: true})], {base: 'x.entity'}),
    resource('x.guest', [property('host', string)], {base: 'x.user'}),
    resource('x.left', [], {base: 'x.right'}),
    resource('x.right', [], {base: 'x.left'}),
    resource('x.below', [], {base: 'x.left'}),
    resource('x.lost', [], {base: 'x.nowhere'})
  ]
})
const types = typeGraph(program)

function known(name: string) {
  const found = types.resource(name)
  assert.ok(found, name)
  return found ?? assert.unreachable()
}
const names = (all: readonly {readonly name: string}[]) => all.map(({name}) => name)

test('ancestors are nearest first; types of a cycle have none', () => {
  assert.equal(names(types.withAncestors(known('x.guest'))), ['x.guest', 'x.user', 'x.entity'])
  assert.equal(names(types.withAncestors(known('x.left'))), ['x.left'])
  assert.equal(names(types.withAncestors(known('x.below'))), ['x.below', 'x.left'])
  assert.equal(types.cycles.map(names), [['x.left', 'x.right']])
})

test('own properties replace inherited ones, in their place', () => {
  const properties = types.propertiesOf(known('x.guest'))
  assert.equal([...properties.keys()], ['id', 'kind', 'host'])
  assert.is(properties.get('kind')?.required, true)
})

test('knows who derives from whom', () => {
  assert.equal(names(types.derivedFrom(known('x.entity'))), ['x.user', 'x.guest'])
  assert.ok(types.isA(known('x.guest'), known('x.entity')))
  assert.not.ok(types.isA(known('x.entity'), known('x.guest')))
})

test('what derives from an open type is open; an unknown base leaves a type incomplete', () => {
  assert.ok(types.isOpen(known('x.guest')))
  assert.ok(types.isComplete(known('x.guest')))
  assert.not.ok(types.isComplete(known('x.lost')))
})

test.run()
