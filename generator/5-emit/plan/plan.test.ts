import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {createPlan} from './create-plan.ts'

const animals = createPlan(
  programOf({
    resources: [
      resource('x.animal', [
        property('name', string),
        property('friends', collection(reference('x.animal')))
      ]),
      resource(
        'x.cat',
        [property('name', string, {required: true}), property('prey', reference('x.mouse'))],
        {
          base: 'x.animal'
        }
      ),
      resource('x.chicken', [], {base: 'x.egg'}),
      resource('x.egg', [], {base: 'x.chicken'}),
      resource('x.kitten', [property('age', string)], {base: 'x.cat'}),
      resource('x.tag', [property('owner', string)], {base: 'x.nowhere'})
    ],
    enums: [enumeration('x.status', ['on'])]
  }),
  defaults
)

test('plans resources, enums and what no page defines, sorted by name', () => {
  assert.equal(
    animals.types.map(({kind, fileName}) => `${kind} ${fileName}`),
    [
      'resource animal',
      'resource cat',
      'resource chicken',
      'resource egg',
      'resource kitten',
      'opaque mouse',
      'enum status',
      'resource tag'
    ]
  )
})

test('finds the base, and descendants of all levels', () => {
  assert.is(animals.base('x.kitten')?.name, 'x.cat')
  assert.equal(names(animals.derived('x.animal')), ['x.cat', 'x.kitten'])
})

test('cuts inheritance that runs in a circle, or to a type that no page defines', () => {
  assert.is(animals.base('x.egg'), undefined)
  assert.equal(names(animals.derived('x.chicken')), [])
  assert.is(animals.base('x.tag'), undefined)
})

test('lists inherited properties first; a redeclared one keeps its place', () => {
  assert.equal(
    animals.propertiesOf('x.kitten').map(({name, required}) => [name, required]),
    [
      ['name', true],
      ['friends', null],
      ['prey', null],
      ['age', null]
    ]
  )
})

test('knows which types can hold themselves, through derived ones too', () => {
  assert.equal(
    animals.types.filter(({name}) => animals.recursive(name)).map(({name}) => name),
    ['x.animal', 'x.cat', 'x.kitten']
  )
})

function names(types: readonly {readonly name: string}[]): string[] {
  return types.map(({name}) => name)
}

test.run()
