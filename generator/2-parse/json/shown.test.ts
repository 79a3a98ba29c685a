import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {ShownProperty} from '../../model/page.ts'
import {typeShape} from '../../testing/type-shape.ts'
import {parse} from '../parse.ts'

/** A value of a representation, and the type that it shows. */
const values: readonly (readonly [written: string, type: string])[] = [
  ['"String"', 'string'],
  ['"String (identifier)"', 'string'],
  ['"String (timestamp)"', 'dateTime'],
  ['"string (etag)"', 'string'],
  ['"2016-08-10T12:00:00Z"', 'dateTime'],
  ['"2016-08-10"', 'date'],
  ['"PT1H30M"', 'duration'],
  ['"ca2a1df2-e36b-4987-9f6b-0ea462f4eb47"', 'uuid'],
  ['"12:00"', 'string'],
  ['"https://contoso.com"', 'string'],
  ['"String | Int32"', 'string or int32'],
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
  ['"single | series"', 'single|series'],
  ['{"x": 1, "y": {"z": "String"}}', '{x: integer, y: {z: string}}'],
  ['{}', 'any']
]

for (const [written, type] of values) {
  test(`reads ${written}`, () => assert.equal(shown(`"a": ${written}`), [`a: ${type}`]))
}

test('knows a URL by its form, or by a note', () => {
  const [url, noted, other] = shownIn('"a": "https://contoso.com/x", "b": "String (url)", "c": "String"')
  assert.equal([url?.format, noted?.format, other?.format], ['uri', 'uri', undefined])
})

test('places a name at its words', () => {
  const place = (member: string) => {
    const text = `# a resource type\n\n## JSON representation\n\n\`\`\`json\n${member}\n\`\`\``
    const type = parse({file: 'a.md', text}).types[0]?.shown[0]?.type
    const of = type?.kind === 'collection' ? type.of : type
    return of?.kind === 'named' && member.slice(of.place.column - 1, of.place.endColumn - 1)
  }
  assert.is(place('{"a": {"@odata.type": "#x.user"}}'), 'x.user')
  assert.is(place('{"a": {"@odata.type": "Collection(x.user)"}}'), 'x.user')
  assert.is(place('{"a": "@odata.type: x.user"}'), 'x.user')
})

test('leaves out annotations and keys that are data', () => {
  assert.equal(
    shown('"@odata.type": "#x", "a@odata.bind": "", "ca2a1df2-e36b": 1, "a b": 1, "id": "String"'),
    ['id: string']
  )
})

function shown(members: string): string[] {
  return shownIn(members).map((property) => `${property.name}: ${typeShape(property.type)}`)
}

function shownIn(members: string): readonly ShownProperty[] {
  const text = `# user resource type\n\n## JSON representation\n\n\`\`\`json\n{${members}}\n\`\`\``
  return parse({file: 'user.md', text}).types[0]?.shown ?? []
}

test.run()
