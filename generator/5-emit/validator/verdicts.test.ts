import {isDeepStrictEqual} from 'node:util'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {validatorsOf} from './testing/validators.ts'
import {differences, type ModeName, modes, types, verdicts} from './testing/verdicts.ts'

const sets = new Map(
  await Promise.all(
    Object.entries(modes).map(async ([mode, options]) => [mode, await validatorsOf(types, options)] as const)
  )
)

function of(mode: ModeName, type: string) {
  const validators = sets.get(mode)
  if (validators === undefined) throw new Error(mode)
  return validators(type)
}

test('all validators give the verdicts of the table, with the places', () => {
  assert.equal(differences(of), [])
})

test('right values parse into equal copies, but for what nobody documents', () => {
  for (const [mode, type, value, ...paths] of verdicts) {
    if (paths.length > 0 || typeof value !== 'object' || value === null) continue
    const copy = of(mode, type).parse(value)
    assert.is.not(copy, value)
    const again = of(mode, type).parse(copy)
    assert.ok(isDeepStrictEqual(copy, again), `${mode} ${type}: ${Object.keys(value)}`)
  }
})

test('copies hold annotations, own properties of any name, and nothing unknown', () => {
  const named = JSON.parse('{"__proto__": "a", "constructor": "b", "more": 1, "@odata.id": "c"}')
  const copy = of('lenient', 'Names').parse(named) as object
  assert.equal(Object.keys(copy), ['__proto__', 'constructor', '@odata.id'])
  assert.is(Object.getPrototypeOf(copy), Object.prototype)
  const open = of('lenient', 'Open').parse(JSON.parse('{"name": "a", "__proto__": {"b": 1}}')) as object
  assert.equal(Object.keys(open), ['name', '__proto__'])
  assert.equal(of('lenient', 'Shape').parse({'@odata.type': '#x.ball', weight: 1, more: 2}), {
    '@odata.type': '#x.ball',
    weight: 1
  })
  assert.equal(
    of('present', 'Holder').parse({small: {name: 'a', count: null, b: 1}, list: null, thing: 3, c: 1}),
    {
      small: {name: 'a', count: null},
      list: null,
      thing: 3
    }
  )
  assert.equal(
    of('lenient', 'Compound').parse({either: {name: 'a', b: 1}, nodeMap: {a: {b: 1}}, counts: {a: 1}}),
    {
      either: {name: 'a'},
      nodeMap: {a: {}},
      counts: {a: 1}
    }
  )
})

test('schemas hand on the value itself, or where asked for a copy without what is unknown', () => {
  const value = {name: 'a', more: 1}
  assert.is(of('lenient', 'Node').schema['~standard'].validate(value).value, value)
  assert.equal(of('stripping', 'Node').schema['~standard'].validate(value).value, {name: 'a'})
  assert.equal(of('stripping', 'Node').schema['~standard'].validate({name: 1}).issues?.[0]?.path, ['name'])
})

test('what a value throws on being read is not swallowed', () => {
  const spiteful = {
    get name() {
      throw new TypeError('no')
    }
  }
  assert.throws(() => of('lenient', 'Node').validate(spiteful), 'no')
})

test('an unknown property is said to be none, and one documented on the page of a base type is so cited', () => {
  const [unknown] = of('complete', 'Small').validate({name: 'a', count: 1, more: 1}).issues ?? []
  assert.is(unknown?.message, 'expected no such property, found 1')
  const {issues} = of('lenient', 'Circle').validate({name: 1, radius: 'a'})
  assert.equal(
    issues?.map(({docs}) => docs),
    ['spec/shape.md:1', 'spec/circle.md:1']
  )
})

test('can be passed around: other arguments do not disturb', () => {
  const list = Array.from({length: 1000}, () => ({name: 'a'}))
  assert.is(list.filter(of('lenient', 'Node').is).length, 1000)
})

test.run()
