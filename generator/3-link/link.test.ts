import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Program} from '../model/program.ts'
import {json, programOf, properties} from '../testing/page.ts'
import {codes, shape} from '../testing/program-facts.ts'

test('names a type by what most links call it, where its page does not', () => {
  const program = programOf({
    'job-state.md': ['# State of a job', ...properties('id | String |')],
    'job.md': [
      '# job resource type',
      ...properties('state | [jobState](job-state.md) | See [the state](job-state.md).')
    ]
  })
  assert.equal(names(program), ['microsoft.graph.job', 'microsoft.graph.jobState'])
})

test('allows a list and one value of it where the table says the one, and the JSON the other', () => {
  const program = programOf({
    'mood.md': [
      '# mood resource type',
      ...properties(
        'now | string collection | Possible values are `good` and `bad`.',
        'then | string collection | What it was.'
      ),
      ...json('{"now": "string", "then": ["string"]}')
    ]
  })
  const [now, then] = program.resources[0]?.properties ?? []
  assert.is(now?.type.kind, 'union')
  assert.equal(now?.type.kind === 'union' && now.type.of.map(({kind}) => kind), ['enum', 'collection'])
  assert.is(then?.type.kind, 'collection')
})

test('takes a name that no page defines into the namespace of its page, unless its link leads out of it', () => {
  const program = programOf({
    'callrecords-session.md': [
      '# session resource type',
      'Namespace: microsoft.graph.callRecords',
      ...properties('a | segment |', 'b | [media](callrecords-media.md) |', 'c | [device](device.md) |')
    ],
    'item.md': [
      '# item resource type',
      'Namespace: microsoft.graph.search',
      ...properties('d | [acl](acl.md) |')
    ]
  })
  assert.is(shape(program, 'session', 'a'), '<microsoft.graph.callRecords.segment>')
  assert.is(shape(program, 'session', 'b'), '<microsoft.graph.callRecords.media>')
  assert.is(shape(program, 'session', 'c'), '<microsoft.graph.device>')
  assert.is(shape(program, 'item', 'd'), '<microsoft.graph.search.acl>')
})

test('knows a type by the other names that its annotation gives', () => {
  const program = programOf({
    'driveitem.md': [
      '# driveItem resource type',
      ...properties('id | String |'),
      ...json(
        '{"id": "String"}',
        '<!-- {"blockType": "resource", "@type": "microsoft.graph.driveItem", "@type.aka": "oneDrive.item"} -->'
      )
    ],
    'item.md': ['# item resource type', ...properties('id | String |')],
    'share.md': [
      '# share resource type',
      ...properties('a | oneDrive.item |', 'b | item |'),
      ...json('{"a": {"@odata.type": "oneDrive.item"}, "c": {"@odata.type": "oneDrive.item"}}')
    ]
  })
  assert.is(shape(program, 'share', 'a'), '<microsoft.graph.driveItem>')
  assert.is(shape(program, 'share', 'b'), '<microsoft.graph.item>')
  assert.is(shape(program, 'share', 'c'), '<microsoft.graph.driveItem>')
})

test('finds types by link: in other folders, of other case, without .md, at a heading', () => {
  const program = programOf({
    'resources/user.md': [
      '# user resource type',
      ...properties(
        'a | [the address](../resources/Address.md) |',
        'b | [address](address) |',
        'c | [kind](#kind-values) |',
        'd | [size](enums.md#size-values) |'
      ),
      '### kind values',
      '|Member|',
      '|-|',
      '|guest|'
    ],
    'resources/address.md': ['# address resource type', ...properties('street | String |')],
    'resources/enums.md': ['# Enum values', '### size values', '|Member|', '|-|', '|big|']
  })
  assert.is(shape(program, 'user', 'a'), '<microsoft.graph.address>')
  assert.is(shape(program, 'user', 'b'), '<microsoft.graph.address>')
  assert.is(shape(program, 'user', 'c'), '<microsoft.graph.kind>')
  assert.is(shape(program, 'user', 'd'), '<microsoft.graph.size>')
  assert.equal(codes(program), ['link-without-extension 8:17'])
})

test('takes a word for the type of that name before it takes it for a primitive', () => {
  const rows = properties('a | Json |', 'b | [DateTimeOffset](timestamp.md) |', 'c | Object |')
  const program = programOf({
    'a.md': ['# a resource type', ...rows],
    'json.md': ['# Json resource type', ...properties('x | String |')],
    'timestamp.md': ['# timeStamp resource type', ...properties('date | Date |')]
  })
  assert.is(shape(program, 'a', 'a'), '<microsoft.graph.Json>')
  assert.is(shape(program, 'a', 'b'), 'dateTime')
  assert.is(shape(program, 'a', 'c'), 'any')
})

test('keeps what a description and a section list of one property, and takes neither for all there is', () => {
  const program = programOf({
    'job.md': [
      '# job resource type',
      '## Properties',
      '| Property | Type | Description |',
      '|-|-|-|',
      '| target | String | Possible values are: `a`, `b`. |',
      '| shape | `{a?: string, b: Int32}` | Its shape. |',
      '### target values',
      '| Member | Description |',
      '|-|-|',
      '| b | The other. |',
      '| c | The third. |'
    ]
  })
  assert.is(shape(program, 'job', 'target'), 'b|c|a|…')
  const [, shaped] = program.resources[0]?.properties ?? []
  const inner = shaped?.type.kind === 'object' ? shaped.type.properties : []
  assert.equal(
    inner.map(({name, required}) => [name, required]),
    [
      ['a', false],
      ['b', null]
    ]
  )
})

test('takes the identifier of a type for what its `id` is', () => {
  const program = programOf({
    'room.md': ['# room resource type', ...properties('id | Int64 |')],
    'hall.md': ['# hall resource type', ...properties('name | String |')],
    'lamp.md': [
      '# lamp resource type',
      ...properties(
        'rooms | array of [room](room.md) ids |',
        'hall | [hall](hall.md) id |',
        'keys | [hall](hall.md) GUIDs |'
      )
    ]
  })
  const shapes = ['rooms', 'hall', 'keys'].map((name) => shape(program, 'lamp', name))
  assert.equal(shapes, ['[int64]', '?id', 'uuid'])
})

test('takes words of a type cell for values, unless a page defines a type of such a name', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties('a | `b` or `c` |', 'x | `low` or `high` |', 'y | enum: `b`, `c` |')
    ],
    'b.md': ['# b resource type', ...properties('id | String |')]
  })
  assert.is(shape(program, 'a', 'a'), '<microsoft.graph.b> or <microsoft.graph.c>')
  assert.is(shape(program, 'a', 'x'), 'low|high')
  assert.is(shape(program, 'a', 'y'), 'b|c')
})

test('keeps values that suit the type: of a named enum its members, of a list lists, whole numbers beyond a bound', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties(
        'size | size | `big` by default. For example, `small` or `huge`.',
        'sizes | size collection | For example, `small`.',
        'tags | String collection | Such as `new`.',
        'name | String | Default is `null`.',
        'count | Int32 | Must be greater than 0.',
        'share | Double | Must be greater than 0.',
        'text | String | Must be greater than 0.'
      ),
      '### size values',
      'small, big'
    ]
  })
  const found = program.resources[0]?.properties ?? []
  assert.equal(
    found.map((property) => property.examples),
    [['small'], [['small']], [['new']], [], [], [], []]
  )
  assert.equal(
    found.map((property) => property.default),
    ['big', undefined, undefined, undefined, undefined, undefined, undefined]
  )
  assert.equal(
    found.map(({constraints}) => constraints.minimum),
    [undefined, undefined, undefined, undefined, 1, 0, undefined]
  )
})

test('makes one type of several pages, and says where they contradict', () => {
  const program = programOf({
    'a.md': ['# user resource type', ...properties('id | String | The key.', 'age | Int32 |')],
    'b.md': ['# user resource type', ...properties('id | String |', 'age | String |', 'mail | String |')]
  })
  assert.equal(
    program.resources.map(({properties}) => properties.map(({name, source}) => `${name} ${source.file}`)),
    [['id a.md', 'age a.md', 'mail b.md']]
  )
  assert.equal(codes(program), ['conflicting-property 8:9'])
})

test('says where pages contradict in presence or null, and not where one is silent', () => {
  const rows = (id: string, age: string, mail: string) =>
    properties(`id | String | ${id}`, `age | Int32 | ${age}`, `mail | String | ${mail}`)
  const program = programOf({
    'a.md': ['# user resource type', ...rows('Required.', 'Nullable.', 'Required. Nullable.')],
    'b.md': ['# user resource type', ...rows('Optional.', 'Not nullable.', 'The mail.')]
  })
  assert.equal(
    program.diagnostics.map(({message}) => message),
    ['`id` is optional here, but required elsewhere.', '`age` is not nullable here, but nullable elsewhere.']
  )
})

test('believes the page that is named like the type first', () => {
  const program = programOf({
    'devices-user.md': ['# user resource type', 'A user of devices.', ...properties('id | Int32 |')],
    'user.md': ['# user resource type', 'A person.', ...properties('id | String |')]
  })
  assert.is(program.resources[0]?.description, 'A person.')
  assert.is(program.resources[0]?.source.file, 'user.md')
  assert.is(shape(program, 'user', 'id'), 'string')
})

test('takes the type that the JSON shows where the table gives none', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      '## Properties',
      '',
      '|Property|Description|',
      '|-|-|',
      '|age|Years.|',
      '',
      ...json('{"age": 1024}')
    ]
  })
  assert.is(shape(program, 'a', 'age'), 'integer')
})

test('keeps a default that is a member of the named enum', () => {
  const listed = 'Possible values are: `on`, `off`. The default value is'
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties(`x | mode | ${listed} \`off\`.`, `y | mode | ${listed} \`of\`.`)
    ]
  })
  assert.equal(
    program.resources[0]?.properties.map((property) => property.default),
    ['off', undefined]
  )
})

test('reads what annotations say of presence', () => {
  const annotation =
    '<!-- {"blockType": "resource", "optionalProperties": ["a"], "nullableProperties": ["b"]} -->'
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties('a | String |', 'b | String |', 'c | String |'),
      ...json('{}', annotation)
    ]
  })
  assert.equal(
    program.resources[0]?.properties.map(({required, nullable}) => [required, nullable]),
    [
      [false, null],
      [null, true],
      [null, null]
    ]
  )
})

test('reads what annotations say of what only the JSON has', () => {
  const annotation =
    '<!-- {"blockType": "resource", "keyProperty": "a", "optionalProperties": ["b"], "nullableProperties": ["c"]} -->'
  const program = programOf({
    'a.md': ['# a resource type', ...json('{"a": "x", "b": "x", "c": "x"}', annotation)]
  })
  assert.equal(
    program.resources[0]?.properties.map(({key, required, nullable}) => [key, required, nullable]),
    [
      [true, null, null],
      [false, false, null],
      [false, null, true]
    ]
  )
})

test('keeps what only the JSON has, with the type that it shows', () => {
  const program = programOf({
    'a.md': [
      '# a resource type',
      ...properties('id | String |'),
      ...json('{"id": "x", "more": {"b": [1024]}}')
    ]
  })
  assert.is(shape(program, 'a', 'more'), '{b: [integer]}')
  assert.equal(codes(program), ['json-only-property 13:13'])
})

test('keeps nothing of the examples in the block of an open type', () => {
  const annotation = '<!-- {"blockType": "resource", "openType": true} -->'
  const program = programOf({'a.md': ['# a resource type', ...json('{"Echo": true}', annotation)]})
  assert.equal(program.resources[0]?.properties, [])
  assert.equal(codes(program), [])
})

test('turns what prose says into values and limits of the type', () => {
  const [resource] = programOf({
    'a.md': [
      '# a resource type',
      ...properties(
        'a | Int32 | Default is 25. Valid values 1 to 30.',
        'b | Boolean | Default value is `false`.',
        'c | DateTimeOffset | For example, midnight is `2014-01-01T00:00:00Z`, and so on.',
        'd | Int32 | Maximum length is 64 characters. For example, `many`.'
      )
    ]
  }).resources
  const [a, b, c, d] = resource?.properties ?? []
  assert.is(a?.default, 25)
  assert.equal(a?.constraints, {minimum: 1, maximum: 30})
  assert.is(b?.default, false)
  assert.equal(c?.examples, ['2014-01-01T00:00:00Z'])
  assert.equal(d?.constraints, {})
  assert.equal(d?.examples, [])
})

test('a URL that the page shows as a path has no form', () => {
  const [resource] = programOf({
    'a.md': [
      '# a resource type',
      ...properties(
        'url | String | URL of the list.',
        'next | String | URL of the next page.',
        'self | String | URL of itself. For example, `/orders/1042`.'
      ),
      '',
      '## JSON representation',
      '```json',
      '{"url": "/orders", "next": "https://shop.example/orders?page=2", "self": "String"}',
      '```'
    ]
  }).resources
  assert.equal(
    resource?.properties.map(({constraints}) => constraints),
    [{}, {format: 'uri'}, {}]
  )
})

test('gives each type an identifier of its own', () => {
  const named = (namespace: string) => [
    '# session resource type',
    `Namespace: ${namespace}`,
    ...properties('x | String |')
  ]
  const program = programOf({
    'a.md': named('microsoft.graph'),
    'b.md': named('microsoft.graph.callRecords'),
    'c.md': named('microsoft.graph.chats')
  })
  assert.equal(
    program.resources.map(({typeName}) => typeName),
    ['CallRecordsSession', 'ChatsSession', 'Session']
  )
})

test('does not depend on the order of the pages', () => {
  const pages = {
    'a.md': ['# user resource type', ...properties('id | String |', 'age | Int32 |')],
    'b.md': ['# user resource type', ...properties('age | String |', 'x | unheardOf |')]
  }
  const reversed = Object.fromEntries(Object.entries(pages).reverse())
  assert.equal(programOf(reversed), programOf(pages))
})

function names({resources}: Program): string[] {
  return resources.map(({name}) => name)
}

test.run()
