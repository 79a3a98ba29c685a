import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, properties} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'

test('reads `object` as an object of which nothing is said, but in pages of generators as any value', () => {
  const typesOf = (...more: string[]) => {
    const program = programOf({
      'mood.md': [
        '# mood resource type',
        ...more,
        ...properties('a | object |', 'b | object[] |', 'c | any |')
      ]
    })
    return program.resources[0]?.properties.map(({type}) => type)
  }
  const any = {kind: 'primitive', name: 'any'}
  const object = {kind: 'object', properties: []}
  assert.equal(typesOf(), [object, {kind: 'collection', of: object}, any])
  assert.equal(typesOf('[[Back to Model list]](../README.md)'), [any, {kind: 'collection', of: any}, any])
})

test('reads words for lists and maps alone as such, with what rows say they hold', () => {
  const program = programOf({
    'mood.md': [
      '# mood resource type',
      ...properties(
        ...['a | dict |', 'b | set |', 'c | list |', 'c.on | boolean |', 'd | map |', 'd.on | boolean |'],
        ...['e.on | boolean |']
      )
    ]
  })
  const [mood] = program.resources
  assert.equal(
    mood?.properties.map(({type}) => typeShape(type)),
    ['{}', '[any]', '[{on: boolean}]', '{on: boolean}', '{on: boolean}']
  )
})

test.run()
