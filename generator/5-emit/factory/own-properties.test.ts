/** Overrides with the names of what every object inherits: they are set on the value itself, and on nothing else. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const program = programOf({
  resources: [
    resource('x.plain', [
      property('inner', {kind: 'object', properties: [property('name', string)]}),
      property('next', reference('x.plain')),
      property('all', collection(reference('x.plain'))),
      property('map', {kind: 'map', key: string, value: string})
    ]),
    resource('x.odd', [
      ...names.map((name) => property(name, string)),
      property('next', {kind: 'object', properties: names.map((name) => property(name, string))})
    ]),
    resource('x.strict', [...names.map((name) => property(name, string, {required: true, nullable: false}))])
  ]
})
const files = await emit(program, {
  ...defaults,
  emit: ['types', 'factories', 'validators', 'json-schema'],
  importExtension: '.ts'
})
type Make = (overrides?: unknown) => {readonly [name: string]: unknown}
const {createPlain, plainFactory, createOdd, createStrict} = (await load(files, 'factories/index.ts')) as {
  readonly [name: string]: Make
} & {
  readonly plainFactory: {
    params(overrides: unknown): {build: Make}
    associations(shared: unknown): {build: Make}
  }
}
const {isOdd, isStrict, parseOdd, parsePlain, parseStrict, validateStrict} = (await load(
  files,
  'validators/index.ts'
)) as {readonly [name: string]: (value: unknown) => unknown}

const attacks = [
  '{"__proto__": {"polluted": 1}}',
  '{"inner": {"__proto__": {"polluted": 1}}}',
  '{"next": {"__proto__": {"polluted": 1}, "next": {"__proto__": {"polluted": 1}}}}',
  '{"all": [{"__proto__": {"polluted": 1}}]}',
  '{"map": {"__proto__": {"polluted": 1}}}',
  '{"constructor": {"prototype": {"polluted": 1}}}',
  '{"inner": {"constructor": {"prototype": {"polluted": 1}}}}'
]

for (const attack of attacks) {
  test(`nothing is polluted by ${attack}`, () => {
    const given: unknown = JSON.parse(attack)
    const made = [
      createPlain?.(given),
      plainFactory.params(given).build(JSON.parse(attack)),
      plainFactory.associations(given).build()
    ]
    for (const value of made) parsePlain?.({...value, map: {}, next: {}, all: [], inner: {}})
    assert.is(Reflect.get({}, 'polluted'), undefined)
    assert.is(Reflect.get(Object, 'polluted'), undefined)
    for (const value of made) assert.is(Object.getPrototypeOf(value), Object.prototype)
  })
}

test('properties of such names are made, overridden, checked and copied', () => {
  const made = createOdd?.() ?? {}
  for (const name of names) {
    assert.is(typeof Object.getOwnPropertyDescriptor(made, name)?.value, 'string', name)
    const given: unknown = JSON.parse(`{"${name}": "mine", "next": {"${name}": "inner"}}`)
    const overridden = createOdd?.(given) ?? {}
    assert.is(Object.getOwnPropertyDescriptor(overridden, name)?.value, 'mine')
    assert.is(Object.getOwnPropertyDescriptor(overridden.next, name)?.value, 'inner')
    assert.is(isOdd?.(overridden), true)
    assert.is(isOdd?.(JSON.parse(`{"${name}": 5}`)), false)
    assert.equal(JSON.stringify(parseOdd?.(given)), JSON.stringify(given))
  }
  assert.is(isOdd?.({}), true)
})

test('a required property of such a name is missed', () => {
  const whole = createStrict?.() ?? {}
  assert.is(isStrict?.(whole), true)
  assert.is(JSON.stringify(parseStrict?.(whole)), JSON.stringify(whole))
  for (const name of names) {
    const partial = Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name))
    assert.is(isStrict?.(partial), false, name)
    assert.match(JSON.stringify(validateStrict?.(partial)), `"path":["${name}"]`)
  }
})

test('a dictionary that is given takes the place of the drawn one', () => {
  assert.equal(createPlain?.({map: {first: 'a'}}).map, {first: 'a'})
  assert.equal(createPlain?.({map: {}}).map, {})
})

test.run()
