import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Resource} from '../../model/program.ts'
import {enumeration, programOf, property, resource, string} from '../../testing/program.ts'
import {statedType} from './stated-type.ts'
import {typesOf} from './types.ts'

const entity = resource('x.entity', [property('id', string)], {open: true})
const user = resource('x.user', [property('name', string)], {base: 'x.entity'})
const guest = resource('x.guest', [property('host', string), property('id', string)], {base: 'x.user'})
const types = typesOf({
  ...programOf({resources: [entity, user, guest], enums: [enumeration('x.color', ['red'])]}),
  namespace: 'x'
})

test('finds types in any case, with or without namespace', () => {
  for (const name of ['x.user', '#x.user', 'X.USER', 'user']) assert.is(types.resource(name), user, name)
  assert.is(types.enumeration('#x.Color')?.name, 'x.color')
  assert.is(types.resource('y.user'), undefined)
  const plain = resource('user')
  assert.is(typesOf(programOf({resources: [plain]})).resource('y.user'), plain)
})

test('knows what a type inherits, and what only derived ones have', () => {
  assert.equal([...types.propertiesOf(guest).keys()], ['id', 'name', 'host'])
  assert.is(types.propertiesOf(guest).get('id'), guest.properties[1])
  assert.is(types.derivedProperty(entity, 'host'), guest.properties[0])
  assert.is(types.derivedProperty(guest, 'name'), undefined)
  assert.equal([types.isA(guest, entity), types.isA(entity, guest)], [true, false])
  assert.ok(types.isOpen(guest))
})

test('types that inherit from each other inherit nothing', () => {
  const a = resource('x.a', [property('one', string)], {base: 'x.b'})
  const b = resource('x.b', [property('two', string)], {base: 'x.a'})
  const types = typesOf(programOf({resources: [a, b]}))
  assert.equal([...types.propertiesOf(a).keys()], ['one'])
})

const stated: [string, string | undefined][] = [
  ['x.user', 'x.user'],
  ['#x.user', 'x.user'],
  ['Collection(x.user)', 'x.user[]'],
  ['collection( X.user )', 'x.user[]'],
  ['Edm.String', 'string'],
  ['Collection(Edm.Int32)', 'int32[]'],
  ['datetimeoffset', 'dateTime'],
  ['x.color', 'x.color'],
  ['x.nobody', undefined]
]

for (const [text, want] of stated) {
  test(`an annotation's ${text}`, () => {
    const found = statedType(text, types)
    const name = found && 'name' in found.type ? found.type.name : undefined
    assert.is(found && `${name}${found.isCollection ? '[]' : ''}`, want)
    const named: Resource | undefined = want?.startsWith('x.user') ? user : undefined
    assert.is(found?.resource, named)
  })
}

test.run()
