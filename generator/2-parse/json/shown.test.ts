import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {typeShape} from '../../testing/type-shape.ts'
import {parse} from '../parse.ts'

/** A value of a representation, and the type that it shows. */
const values: readonly (readonly [written: string, type: string])[] = [
  ['"String"', 'string'],
  ['"String (identifier)"', 'string'],
  ['"String (timestamp)"', 'dateTime'],
  ['"string (etag)"', 'string'],
  ['"2016-08-10T12:00:00Z"', 'string'],
  ['"Edm.Stream"', 'stream'],
  ['1024', 'integer'],
  ['1.5', 'number'],
  ['true', 'boolean'],
  ['null', 'any'],
  ['["String"]', '[string]'],
  ['[]', '[any]'],
  ['{"@odata.type": "microsoft.graph.user"}', '<microsoft.graph.user>'],
  ['{"@odata.type": "#microsoft.graph.user"}', '<microsoft.graph.user>'],
  ['{"@odata.type": "Collection(microsoft.graph.user)"}', '[<microsoft.graph.user>]'],
  ['[{"@odata.type": "microsoft.graph.user"}]', '[<microsoft.graph.user>]'],
  ['"@odata.type: microsoft.graph.alertStatus"', '<microsoft.graph.alertStatus>'],
  ['"a | b | c"', 'a|b|c'],
  ['{"x": 1, "y": {"z": "String"}}', '{x: integer, y: {z: string}}'],
  ['{}', 'any']
]

for (const [written, type] of values) {
  test(`reads ${written}`, () => assert.equal(shown(`"a": ${written}`), [`a: ${type}`]))
}

test('leaves out annotations and keys that are data', () => {
  assert.equal(
    shown('"@odata.type": "#x", "a@odata.bind": "", "ca2a1df2-e36b": 1, "a b": 1, "id": "String"'),
    ['id: string']
  )
})

function shown(members: string): string[] {
  const text = `# user resource type\n\n## JSON representation\n\n\`\`\`json\n{${members}}\n\`\`\``
  const [type] = parse({file: 'user.md', text}).types
  return type?.shown.map((property) => `${property.name}: ${typeShape(property.type)}`) ?? []
}

test.run()
