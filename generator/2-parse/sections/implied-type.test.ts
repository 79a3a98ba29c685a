import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../../testing/page.ts'
import {typeShape} from '../../testing/type-shape.ts'

const ways: readonly [string, {given: string; want: string}][] = [
  ['listed texts', {given: 'Possible values are: `open`, `shut`.', want: 'string'}],
  ['listed truths', {given: 'Possible values are: `true`, `false`.', want: 'boolean'}],
  ['listed whole numbers', {given: 'Possible values are: `1`, `2`, `null`.', want: 'integer'}],
  ['listed numbers', {given: 'Possible values are: `1`, `2.5`.', want: 'number'}],
  ['a format', {given: 'URL of the picture.', want: 'string'}],
  ['some of the values', {given: 'Possible values include `a`, `b`.', want: 'string'}],
  ['prose', {given: 'How wide it is.', want: '?'}]
]

for (const [name, {given, want}] of ways) {
  test(name, () => {
    const [type] = page(
      '# door resource type',
      '## Properties',
      '',
      '|Name|Description|',
      '|-|-|',
      `|it|${given}|`
    ).types
    assert.equal(
      type?.properties.map((property) => typeShape(property.type)),
      [want]
    )
  })
}

test.run()
