import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {programOf, properties} from '../testing/page.ts'

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

test.run()
