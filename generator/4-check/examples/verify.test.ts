import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../../2-parse/parse.ts'
import type {Program, TypeRef} from '../../model/program.ts'
import {defaults, type Options} from '../../options.ts'
import {deepFreeze} from '../../testing/freeze.ts'
import {
  collection,
  enumeration,
  programOf,
  property,
  reference,
  resource,
  string
} from '../../testing/program.ts'
import {verify} from './verify.ts'

const primitive = (name: Extract<TypeRef, {kind: 'primitive'}>['name']): TypeRef => ({
  kind: 'primitive',
  name
})

const program: Program = programOf({
  resources: [
    resource('x.entity', [property('id', string, {required: true})]),
    resource(
      'x.thing',
      [
        property('name', string, {constraints: {maxLength: 5}}),
        property('count', primitive('int32')),
        property('big', primitive('int64')),
        property('small', primitive('byte')),
        property('on', primitive('boolean'), {nullable: false}),
        property('when', primitive('dateTime')),
        property('raw', primitive('binary')),
        property('free', primitive('any')),
        property('site', string, {constraints: {format: 'uri'}}),
        property('home', string, {constraints: {format: 'uri'}, nullable: false}),
        property('tags', collection(string), {constraints: {maxLength: 2}}),
        property('color', reference('x.color')),
        property('days', reference('x.days')),
        property('side', {kind: 'enum', members: [{name: 'left', description: ''}]}),
        property('either', {kind: 'union', of: [primitive('boolean'), string]}),
        property('pair', {kind: 'keyValuePair', key: string, value: primitive('integer')}),
        property('map', {kind: 'map', key: string, value: primitive('boolean')}),
        property('shape', {kind: 'object', properties: [property('depth', primitive('double'))]}),
        property('part', reference('x.thing')),
        property('bag', reference('x.bag')),
        property('opaque', reference('x.nowhere')),
        property('json', reference('x.json'))
      ],
      {base: 'x.entity'}
    ),
    resource('x.special', [property('extra', primitive('boolean'))], {base: 'x.thing'}),
    resource('x.bag', [], {open: true}),
    resource('x.json', [], {anyValue: true})
  ],
  enums: [
    enumeration('x.color', ['red', 'green']),
    enumeration('x.days', ['monday', 'tuesday'], {flags: true})
  ]
})

/** Below a `truncated` answer of `x.thing`: what stands at each finding, and its code without `example-`. */
const things: [string, {given: string; want: string[]}][] = [
  ['nothing', {given: '{}', want: []}],
  [
    'right values',
    {given: '{"name": "Tea", "count": 2, "on": true, "tags": ["a"], "color": "red"}', want: []}
  ],
  ['null where nobody forbids it', {given: '{"name": null, "part": null, "tags": null}', want: []}],
  ['null where the docs forbid it', {given: '{"on": null}', want: ['wrong-type null']}],
  ['null in a list', {given: '{"tags": [null]}', want: ['wrong-type null']}],
  ['a number for a string', {given: '{"name": 5}', want: ['wrong-type 5']}],
  ['a string for a number', {given: '{"count": "5"}', want: ['wrong-type "5"']}],
  ['a fraction for an integer', {given: '{"count": 1.5}', want: ['wrong-type 1.5']}],
  ['a list for a string', {given: '{"name": ["a"]}', want: ['wrong-type "name"']}],
  ['a string for an object', {given: '{"part": "a"}', want: ['wrong-type "a"']}],
  ['beyond 32 bits', {given: '{"count": 3000000000}', want: ['out-of-range 3000000000']}],
  ['64 bits', {given: '{"big": 9223372036854775807}', want: ['out-of-range 9223372036854775807']}],
  ['beyond a byte', {given: '{"small": 256}', want: ['out-of-range 256']}],
  ['the number that stands for any', {given: '{"small": 1024}', want: []}],
  ['too long', {given: '{"name": "Coffee"}', want: ['out-of-range "Coffee"']}],
  ['too many', {given: '{"tags": ["aaaaaa", "b", "c"]}', want: ['out-of-range "tags"']}],
  ['no time', {given: '{"when": "yesterday"}', want: ['invalid-format "yesterday"']}],
  [
    'a placeholder for a time',
    {given: '{"when": "String (timestamp)"}', want: ['placeholder "String (timestamp)"']}
  ],
  ['the own name', {given: '{"when": "when"}', want: ['placeholder "when"']}],
  [
    'a placeholder where a string may be',
    {given: '{"name": "…", "free": "String", "raw": "Binary"}', want: []}
  ],
  ['a placeholder for a member', {given: '{"color": "red | green"}', want: ['placeholder "red | green"']}],
  ['no base 64', {given: '{"raw": "not so"}', want: ['invalid-format "not so"']}],
  ['a format of the description', {given: '{"site": "here"}', want: ['invalid-format "here"']}],
  ['nothing in place of null, whatever the format', {given: '{"site": ""}', want: []}],
  ['nothing where null may not be', {given: '{"home": ""}', want: ['placeholder ""']}],
  [
    'no member',
    {given: '{"color": "Red", "side": "right"}', want: ['unknown-member "Red"', 'unknown-member "right"']}
  ],
  ['a number for a member', {given: '{"color": 1}', want: ['wrong-type 1']}],
  ['flags', {given: '{"days": "monday, tuesday"}', want: []}],
  ['an unknown flag', {given: '{"days": "monday, sunday"}', want: ['unknown-member sunday']}],
  ['one of several types', {given: '{"either": true}', want: []}],
  ['none of several types', {given: '{"either": 1}', want: ['wrong-type 1']}],
  ['a pair', {given: '{"pair": {"key": "a", "value": "b"}}', want: ['wrong-type "b"']}],
  ['a map', {given: '{"map": {"a": true, "b": 0}}', want: ['wrong-type 0']}],
  ['a nested shape', {given: '{"shape": {"depth": "1", "other": 1}}', want: ['wrong-type "1"']}],
  ['any depth', {given: '{"part": {"part": {"count": "1"}}}', want: ['wrong-type "1"']}],
  ['a misspelled name', {given: '{"nam": "Tea"}', want: ['unknown-property "nam"']}],
  ['annotations', {given: '{"@odata.etag": 1, "tags@odata.count": "x", "#x.run": {}}', want: []}],
  ['open types', {given: '{"bag": {"whatever": 1}}', want: []}],
  ['types that no page defines', {given: '{"opaque": {"whatever": 1}}', want: []}],
  ['a type that is any JSON', {given: '{"json": [1, "values-value"]}', want: []}],
  ['anything', {given: '{"free": [{"a": 1}]}', want: []}],
  ['a derived type, named', {given: '{"@odata.type": "#x.special", "extra": 1}', want: ['wrong-type 1']}],
  ['a derived type, not named', {given: '{"extra": 1}', want: ['wrong-type 1']}],
  [
    'a named type that is no kind of it',
    {given: '{"part": {"@odata.type": "#x.bag"}}', want: ['wrong-type "#x.bag"']}
  ],
  [
    'a type that nobody knows',
    {given: '{"@odata.type": "#x.thin", "a": 1}', want: ['unknown-type "#x.thin"']}
  ],
  [
    'a named type below anything',
    {given: '{"free": {"@odata.type": "x.thing", "on": 1}}', want: ['wrong-type 1']}
  ],
  ['an error', {given: '{"error": {"code": 1}}', want: []}],
  ['one in `value`', {given: '{"value": {"count": "1"}}', want: ['wrong-type "1"']}],
  [
    'several where one is said',
    {given: '{"value": [{"on": 1}]}', want: ['wrong-type "value"', 'wrong-type 1']}
  ],
  ['a key twice', {given: '{"name": "Tea", "name": "Milk"}', want: ['duplicate-key "name"']}],
  ['keys left out, twice', {given: '{"...": "", "name": "Tea", "...": ""}', want: []}],
  ['a trailing comma', {given: '{"name": "Tea",}', want: ['syntax ,']}],
  [
    'a fault, and nothing behind it',
    {given: '{"count": "1",\n"name" "Tea",\n"on": 1}', want: ['wrong-type "1"', 'syntax "Tea"']}
  ],
  ['comments and things left out', {given: '{\n// so far\n"name": "Tea",\n...\n}', want: []}]
]

for (const [name, {given, want}] of things) test(name, () => assert.equal(found(given), want))

const bodies: [string, {annotation: string; given: string; want: string[]}][] = [
  ['a list', {annotation: '"x.bag", "isCollection": true', given: '{"value": [{}, {}]}', want: []}],
  ['a list alone', {annotation: '"Collection(x.bag)"', given: '[{}]', want: []}],
  ['one where a list is said', {annotation: '"Collection(x.bag)"', given: '{}', want: ['wrong-type {']}],
  [
    'an object as `value`',
    {annotation: '"Collection(x.bag)"', given: '{"value": {}}', want: ['wrong-type "value"']}
  ],
  ['a primitive', {annotation: '"Edm.Int32"', given: '{"value": "a"}', want: ['wrong-type "a"']}],
  [
    'primitives',
    {annotation: '"Collection(Edm.String)"', given: '{"value": ["a", 1]}', want: ['wrong-type 1']}
  ],
  ['an unknown type', {annotation: '"x.bog"', given: '{"a": 1}', want: ['unknown-type "x.bog"']}],
  ['a name made by tools', {annotation: '"requestBodyResourceFor.range"', given: '{"a": 1}', want: []}],
  ['what is required', {annotation: '"x.thing"', given: '{"on": true}', want: ['missing-required {']}],
  ['what is required, left out', {annotation: '"x.thing"', given: '{\n...\n}', want: []}]
]

for (const [name, {annotation, given, want}] of bodies) {
  test(`a body: ${name}`, () => assert.equal(found(given, {}, `"@odata.type": ${annotation}`), want))
}

test('requests may hold placeholders', () => {
  const text = pageOf('{"when": "String (timestamp)"}')
    .replace('response', 'request')
    .replace('HTTP/1.1 200 OK', 'POST /things')
  assert.equal(verify(program, [parse({file: 'post.md', text})], defaults), [])
})

test('asks bodies that create for what requests require, and not for what answers do', () => {
  const lamp = resource('x.lamp', [
    property('id', string, {required: true, requiredToCreate: false}),
    property('name', string, {requiredToCreate: true})
  ])
  const lacks = (given: string, line: string) => {
    const shown = pageOf(given, '"@odata.type": "x.lamp"')
    const text = line === '' ? shown : shown.replace('response', 'request').replace('HTTP/1.1 200 OK', line)
    const pages = [parse({file: 'a.md', text})]
    return verify(programOf({resources: [lamp]}), pages, defaults).map(
      ({message}) => /`(\w+)` is/.exec(message)?.[1]
    )
  }
  assert.equal(lacks('{}', 'POST /lamps'), ['name'])
  assert.equal(lacks('{"name": "Desk"}', 'PUT /lamps/1'), [])
  assert.equal(lacks('{}', 'PATCH /lamps/1'), [])
  assert.equal(lacks('{"name": "Desk"}', ''), ['id'])
  assert.equal(lacks('{"id": "1"}', ''), [])
})

test('options decide as they do for validators', () => {
  assert.equal(found('{"name": null}', {undocumentedNull: 'refused'}), ['wrong-type null'])
  assert.equal(found('{"color": "Red"}', {enums: 'open'}), [])
  assert.equal(found('{"when": "yesterday"}', {formats: 'annotate'}), [])
  assert.equal(found('{"when": 5}', {formats: 'annotate'}), ['wrong-type 5'])
  const whole = '"@odata.type": "x.special"'
  assert.equal(found('{"id": "1"}', {undocumentedPresence: 'required'}, whole), ['missing-required {'])
  const [finding] = findings('{"nam": "Tea"}', {unknownProperties: 'refuse'})
  assert.is(finding?.severity, 'warning')
})

test('is pure, and gives the same twice', () => {
  const page = deepFreeze(parse({file: 'get.md', text: pageOf('{"count": "1", "nam": 2}')}))
  const once = verify(deepFreeze(program), [page], defaults)
  assert.equal(verify(program, [page], defaults), once)
})

test.run()

const truncated = '"@odata.type": "x.thing", "truncated": true'

function pageOf(body: string, annotation = truncated): string {
  return `# Get\n\n<!-- {"blockType": "response", ${annotation}} -->\n\`\`\`http\nHTTP/1.1 200 OK\n\n${body}\n\`\`\`\n`
}

function findings(body: string, options: Options = {}, annotation?: string) {
  const page = parse({file: 'get.md', text: pageOf(body, annotation)})
  return verify(program, [page], {...defaults, namespace: 'x', ...options})
}

function found(body: string, options: Options = {}, annotation?: string): string[] {
  const lines = pageOf(body, annotation).split('\n')
  return findings(body, options, annotation).map(({code, source}) => {
    const text = (lines[source.line - 1] ?? '').slice(source.column - 1, (source.endColumn ?? 0) - 1)
    return `${code.replace('example-', '')} ${text}`
  })
}
