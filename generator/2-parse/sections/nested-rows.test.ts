import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {PropertyDeclaration} from '../../model/page.ts'
import {page} from '../../testing/page.ts'

/** Rows of name and type, and the names that they make, those of values in braces. */
const tables: readonly (readonly [what: string, rows: readonly string[], names: string])[] = [
  ['signs', ['| room | object |', '| » id | string |', '| hue | string |'], 'room{id} hue'],
  [
    'signs two deep',
    ['| a | object |', '| » b | object |', '| » » c | string |', '| » d | string |'],
    'a{b{c} d}'
  ],
  ['spaces', ['| a | object |', '| &nbsp;&nbsp;b | string |', '| c | string |'], 'a{b} c'],
  ['paths', ['| a | object |', '| a.b | string |', '| a.c.d | string |'], 'a{b c{d}}'],
  ['paths of lists', ['| a[] | array |', '| a[].b | string |'], 'a{b}'],
  ['paths whose beginning has no row', ['| a.b | string |', '| a.c | string |'], 'a{b c}'],
  ['annotations', ['| @odata.type | string |', '| a@odata.bind | string |'], '@odata.type a@odata.bind'],
  ['signs below a text', ['| a | string |', '| » b | string |', '| c | string |'], 'a c'],
  ['a path to another type', ['| file | [paper](paper.md) |', '| file/copies | string |'], 'file'],
  ['paths to others', ['| way/up | string |', '| way/down | string |', '| id | string |'], 'id'],
  ['two names', ['| latitude/longitude | string |'], 'latitude longitude']
]

for (const [what, rows, names] of tables) {
  test(`puts rows into each other by ${what}`, () => {
    const {types} = page('# lamp resource type', '## Properties', '| Property | Type |', '|-|-|', ...rows)
    assert.is(shape(types[0]?.properties ?? []), names)
  })
}

function shape(properties: readonly PropertyDeclaration[]): string {
  return properties.map(({name, properties: inner}) => (inner ? `${name}{${shape(inner)}}` : name)).join(' ')
}

test.run()
