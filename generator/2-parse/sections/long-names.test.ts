import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../parse.ts'

/** The names of the properties of a page whose table has this one row. */
function namesIn(name: string): readonly string[] {
  const text = `# thing resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|${name}|String|It.|\n`
  return parse({file: 'thing.md', text}).types[0]?.properties.map((property) => property.name) ?? []
}

test('a name with twenty parts is a path, one with more is none, however many', () => {
  assert.equal(namesIn(Array(20).fill('a').join('.')), ['a'])
  for (const parts of [21, 20_000]) {
    const name = Array(parts).fill('a').join('.')
    assert.equal(namesIn(name), [name])
  }
})

test.run()
