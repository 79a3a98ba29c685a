import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cell} from '../../testing/cell.ts'
import {typeShape} from '../../testing/type-shape.ts'
import {readTypeCell} from './type-cell.ts'

/** A cell as written, its type, and what it says beyond the type. */
const cells: readonly (readonly [written: string, type: string, note?: string])[] = [
  // Primitives, in any spelling.
  ['String', 'string'],
  ['`string`', 'string'],
  ['**Boolean**', 'boolean'],
  ['*Int32*', 'int32'],
  ['Edm.DateTimeOffset', 'dateTime'],
  ['edm.string', 'string'],
  ['Integer', 'integer'],
  ['Number', 'number'],
  ['Single', 'single'],
  ['GUID', 'uuid'],
  ['Url', 'string'],
  ['unsigned int', 'int32'],
  ['UUID v4', 'uuid'],
  ['comma separated list', 'string'],
  ['Comma-separated list of strings', 'string'],
  ['URL string', 'string'],
  ['bigint unsigned', 'integer'],
  ['jsonb', '<jsonb>'],
  ['enumeration', 'string'],
  ['bool, date, dict, list, none_type', 'boolean or date or <dict> or <list>', 'Nullable.'],
  ['Vector{String}', '[string]'],
  ['[***Door**](door.md)', '<Door>'],
  ['string ISO-8601', 'string', 'ISO-8601'],
  ['string,null', 'string', 'Nullable.'],
  ['null,string', 'string', 'Nullable.'],
  ['float / nullable', 'single', 'nullable.'],
  ['float 0-1', 'single', '0-1'],
  ['INTEGER PK', 'integer', 'PK'],
  ['VARCHAR(20) NOT NULL', '<VARCHAR>', '20. NOT NULL'],
  ['[`str (Door State)`](door-state.md)', '<DoorState>'],
  // A default, or a statement, behind the type.
  ['(bool: false)', 'boolean', 'Default: `false`.'],
  ['(string: <required>)', 'string', 'required.'],
  ['(map<string|string>: nil)', 'map(string, string)'],
  ['(string, optional)', 'string', 'optional.'],
  // Objects of Terraform.
  ['list(object({ port = number, on = optional(bool, true) }))', '[{port: number, on: boolean}]'],
  [
    '<pre>object({<br>  port = number<br>  tags = map(string)<br>})</pre>',
    '{port: number, tags: map(string, string)}'
  ],
  // What a parenthesis says of a string.
  ['String (timestamp)', 'dateTime'],
  ['String (DateTime)', 'dateTime'],
  ['string (url)', 'string'],
  ['String (enum)', 'string', 'enum'],
  ['string (readonly)', 'string', 'readonly'],
  // Names: linked, linked by reference, in brackets, bare.
  ['[user](user.md)', '<user>'],
  ['[`user`](user.md)', '<user>'],
  ['[identitySet][]', '<identitySet>'],
  ['[identitySet]', '[<identitySet>]'],
  ['[the set][identitySet]', '<identitySet>'],
  ['[identity set](identityset.md)', '<identitySet>'],
  ['alertStatus', '<alertStatus>'],
  ['microsoft.graph.callRecords.session', '<microsoft.graph.callRecords.session>'],
  ['#microsoft.graph.user', '<microsoft.graph.user>'],
  ['[itemAnalytics][] resource', '<itemAnalytics>'],
  ['error object', '<error>'],
  // Lists.
  ['array of up to 10 strings', '[string]', 'Up to 10 items.'],
  ['String collection', '[string]'],
  ['Collection(String)', '[string]'],
  // In OData's brackets stands a type, not a note: a word that may be either is reported.
  ['Collection(key)', '?Collection(key)'],
  ['Collection([key](key.md))', '[<key>]'],
  ['collection([user](user.md))', '[<user>]'],
  ['Collection of String', '[string]'],
  ['collection of [user](user.md)', '[<user>]'],
  ['[user](user.md) collection', '[<user>]'],
  ['[user collection](user.md)', '[<user>]'],
  ['[user][] collection', '[<user>]'],
  ['user collection', '[<user>]'],
  ['string[]', '[string]'],
  ['Collection(user) collection', '[<user>]'],
  // Pairs, maps, alternatives.
  ['KeyValuePair<string,integer> collection', '[pair(string, integer)]'],
  ['KeyValuePair<string, [user](user.md)>', 'pair(string, <user>)'],
  ['Dictionary<string, Int32>', 'map(string, int32)'],
  ['map (key: string, value: Int32)', 'map(string, int32)'],
  ['object of string to integer', 'map(string, integer)'],
  ['Array.<string>', '[string]'],
  ['string (required)<br>At most 24 characters', 'string', 'required. At most 24 characters'],
  ['[a](a.md) or [b](b.md)', '<a> or <b>'],
  ['[a](a.md), [b](b.md), or [c](c.md)', '<a> or <b> or <c>'],
  ['String or null', 'string', 'Nullable.'],
  ['Dictionary', 'map(string, any)'],
  ['String \\| Int32', 'string or int32'],
  // Several types in a row, on lines of their own, behind commas.
  ['String<br/>Int32', 'string or int32'],
  ['String, Int32', 'string or int32'],
  ['String; Boolean', 'string or boolean'],
  ['[a](a.md)<br/>[b](b.md)', '<a> or <b>'],
  ['[a](a.md) and [b](b.md)', '<a> or <b>'],
  ['user<br/>group', '<user> or <group>'],
  ['Collection(String, Int32)', '[string or int32]'],
  ['[user](user.md)<br/>collection', '[<user>]'],
  ['Collection(<br>String)', '[string]'],
  ['String<br/>Required', 'string', 'Required.'],
  ['String<br/>read-only<br/>Int32', 'string or int32', 'read-only.'],
  ['user, required', '<user>', 'required.'],
  ['String, timestamp', 'dateTime'],
  ['String, the name of a user', 'string', ', the name of a user'],
  // Types with more behind them.
  ['String, maximum size 20', 'string', ', maximum size 20'],
  ['outcome collection. Holds grades and more', '[<outcome>]', '. Holds grades and more'],
  ['[user](user.md) collection (read-only)', '[<user>]', 'read-only'],
  ['Untyped JSON object', '<JSON>'],
  // Of what other authors write.
  ['Nullable\\<Int32\\>', 'int32', 'Nullable.'],
  ['Nullable(Edm.Int32)', 'int32', 'Nullable.'],
  ['Nullable long', 'int64', 'Nullable.'],
  ['Nullable Enum', 'string', 'Nullable.'],
  ['String?', 'string', 'Nullable.'],
  ['[user](user.md)?', '<user>', 'Nullable.'],
  ['optional string', 'string', 'Optional.'],
  ['Date and time', 'dateTime'],
  ['Date/time', 'dateTime'],
  ['UTC DateTime', 'dateTime'],
  ['date-time', 'dateTime'],
  ['ISO-8601', 'dateTime'],
  ['ISO 8601 UTC or null', 'dateTime', 'Nullable.'],
  ['int/null', 'int32', 'Nullable.'],
  ['xsd:dateTime', 'dateTime'],
  ['64-bit integer', 'int64'],
  ['Int 64', 'int64'],
  ['integer (int64)', 'int64'],
  ['number(double)', 'double'],
  ['True/False', 'boolean'],
  ['Base64-encoded string', 'string'],
  ['octet-stream', 'stream'],
  ['Any type', 'any'],
  ['Percentage', '<Percentage>'],
  ['IP address', '<IPAddress>'],
  ['array', '[any]'],
  ['array of integers', '[integer]'],
  ['IEnumerable<string>', '[string]'],
  ['set of [user](user.md)', '[<user>]'],
  ['**[Number]**', '[number]'],
  ['[**[user]**](user.md)', '[<user>]'],
  ['{String: [user](user.md)}', 'map(string, <user>)'],
  ['Dictionary of [user](user.md)', 'map(string, <user>)'],
  ['map of string to Int32', 'map(string, int32)'],
  ['Dictionary<[user](user.md)>', 'map(string, <user>)'],
  ['`"lamp"`', 'lamp'],
  ['Complex type [user](user.md)', '<user>'],
  ['enum [status](status.md)', '<status>'],
  ['Reference to a [user](user.md)', '<user>'],
  ['One of: [a](a.md), [b](b.md)', '<a> or <b>'],
  ['None', '?None'],
  // As programming languages write them.
  ['[]string', '[string]'],
  ['object (User)', '<User>'],
  ['`enum (State)`', '<State>'],
  ['string (int64 format)', 'string', 'int64 format'],
  ['string (Timestamp format)', 'dateTime'],
  ['nested object', '<object>'],
  ['String to string map', 'map(string, string)'],
  ['String to [user](user.md) object map', 'map(string, <user>)'],
  ['[]\\[[user](user.md)\\]', '[<user>]'],
  ['map[string]integer', 'map(string, integer)'],
  ['List[str]', '[string]'],
  ['[**List[Tag]**](Tag.md)', '[<Tag>]'],
  ['Dict[str, int]', 'map(string, int32)'],
  ['Optional[str]', 'string', 'Nullable.'],
  // Generics of Rust, Go, PHP, Dart, Swift, Kotlin, Python, Ruby, C++ and GraphQL.
  ['Option<**String**>', 'string', 'Optional.'],
  ['Option<[**Vec<models::Tag>**](Tag.md)>', '[<Tag>]', 'Optional.'],
  ['`std::collections::HashMap<String, i64>`', 'map(string, int64)'],
  ['`chrono::DateTime<chrono::Utc>`', 'dateTime', 'chrono::Utc'],
  ['Pointer to **int64**', 'int64'],
  ['Pointer to [**[]Tag**](Tag.md)', '[<Tag>]'],
  ['`map[string][]string`', 'map(string, [string])'],
  ['`map[string]interface{}`', 'map(string, any)'],
  ['`Record<string, unknown>`', 'map(string, <unknown>)'],
  ['`*time.Time`', 'dateTime'],
  ['`[]byte`', 'binary'],
  ['`byte[]`', 'binary'],
  ['[**\\Acme\\Model\\Tag[]**](Tag.md)', '[<Tag>]'],
  ['**\\DateTime**', 'dateTime'],
  ['`array<string,int>`', 'map(string, int32)'],
  ['`array<int,string>`', '[string]'],
  ['[**BuiltList&lt;Tag&gt;**](Tag.md)', '[<Tag>]'],
  ['`[String: Int]`', 'map(string, int32)'],
  ['`kotlin.collections.List<kotlin.String>`', '[string]'],
  ['`Hash{String => Integer}`', 'map(string, integer)'],
  ['`std::vector<std::string>`', '[string]'],
  ['`Union[str, int]`', 'string or int32'],
  ["`Literal['a', 'b']`", 'a|b'],
  ['`Tuple[int, str]`', '(int32, string)'],
  ['`tuple[int, ...]`', '[int32]'],
  ['`Annotated[str, Field(min_length=1)]`', 'string'],
  ['`[Tag!]!`', '[<Tag>]', 'Not nullable.'],
  ['repeated string', '[string]'],
  ['`low` \\| `high` \\| string', 'low|high or string'],
  ['"low" \\| "high" or number', 'low|high or number'],
  ['`low` \\| `high` \\| [level](level.md)', '<low> or <high> or <level>'],
  ['string, repeated', '[string]'],
  ['string (repeated)', '[string]'],
  ['strings', '[string]'],
  ['multiple strings', '[string]'],
  ['3 numbers', '[number]'],
  ['one or more [user](user.md) objects', '[<user>]'],
  ['zero or more of String', '[string]'],
  ['Union[str, None]', 'string', 'Nullable.'],
  ['List[Union[int, str, None]]', '[int32 or string or null]'],
  ['map[string][]string', 'map(string, [string])'],
  ['google.protobuf.Timestamp', 'dateTime'],
  ['snowflake', 'string'],
  // Brackets, tuples, literals, objects.
  ['[[user](user.md)]', '[<user>]'],
  ['\\[[user](user.md)]', '[<user>]'],
  ['[[a](a.md) \\| [b](b.md)]', '[<a> or <b>]'],
  ['[[number]]', '[[number]]'],
  ['number[][]', '[[number]]'],
  ['array of arrays of numbers', '[[number]]'],
  ['(user \\| group)[]', '[<user> or <group>]'],
  ['\\[\\*]', '[any]'],
  ['[number, number]', '(number, number)'],
  ['1 \\| 2', '1 or 2'],
  ['true', 'true'],
  ['`true \\| false`', 'boolean'],
  ['`"x" \\| undefined`', 'x', 'Optional.'],
  ['`{ [key: string]: number }`', 'map(string, number)'],
  ['`{ name: string; age?: number }`', '{name: string, age: number}'],
  ['object (keys:string, values:string)', 'map(string, string)'],
  ['object<string, number>', 'map(string, number)'],
  ['Map[`string`, [user](user.md) \\| [group](group.md)]]', 'map(string, <user> or <group>)'],
  // Null and undefined, in whatever place; of what a list holds they are no statement.
  ['?string', 'string', 'Nullable.'],
  ['`null \\| string`', 'string', 'Nullable.'],
  ['`string \\| undefined`', 'string', 'Optional.'],
  ['?ISO8601 timestamp', 'dateTime', 'Nullable.'],
  ['[string\\|null]', '[string or null]'],
  ['`(string \\| null)[]`', '[string or null]'],
  ['`string?[]`', '[string or null]'],
  ['one of string, integer', 'string or integer'],
  ['string 0..1', 'string', 'Optional.'],
  ['[user](user.md) [1..*]', '[<user>]', 'Required.'],
  // Formats and limits beside a scalar.
  ['string <date-time>', 'dateTime'],
  ['string<uuid>', 'uuid'],
  ['string [uuid]', 'uuid'],
  ['string <= 64 characters', 'string', '<= 64 characters'],
  ['string of 20 characters', 'string', 'of 20 characters'],
  ['String colection', '[string]'],
  // What is not understood whole says no type.
  ['[room](room.md) id', 'id of <room>'],
  ['NullableInt32', 'int32', 'Nullable.'],
  ['array of [room](room.md) ids', '[id of <room>]'],
  ['Moment when it was made.  DateTimeOffset', 'dateTime'],
  ['Moment when it was made', '?Moment when it was made'],
  ['[CommonMark](cm.md) syntax can be used', '?CommonMark syntax can be used'],
  ['`Partial<User>`', '?Partial<User>'],
  ['`User & Group`', '?User & Group'],
  ["`User['id']`", "?User['id']"],
  // No type at all.
  ['', '?'],
  ['—', '?—'],
  ['N/A', '?N/A'],
  ['See below.', '?See below.'],
  ['[todo](todo.md)', '<todo>']
]

for (const [written, type, note = ''] of cells) {
  test(`reads | ${written} |`, () => {
    const read = readTypeCell(cell(written))
    assert.is(typeShape(read.type), type)
    assert.is(read.note, note)
  })
}

test('knows what a note says of a string', () => {
  assert.is(readTypeCell(cell('string (url)')).format, 'uri')
  assert.is(readTypeCell(cell('string (timestamp)')).format, undefined)
})

test('gives a name its link, and the place of its words', () => {
  const {type} = readTypeCell(cell('[user](../resources/user.md#json) collection'))
  const of = type.kind === 'collection' && type.of.kind === 'named' ? type.of : undefined
  assert.is(of?.link?.path, '../resources/user.md')
  assert.is(of?.link?.fragment, 'json')
  assert.equal(of?.place, {line: 3, column: 4, endLine: 3, endColumn: 8})
})

test('places a name in back-ticks behind them', () => {
  const {type} = readTypeCell(cell('`alertStatus`'))
  assert.equal(type.kind === 'named' && type.place, {line: 3, column: 4, endLine: 3, endColumn: 15})
})

test('keeps what a vague word means where no page defines a type of that name', () => {
  const {type} = readTypeCell(cell('[DateTimeOffset](timestamp.md)'))
  assert.is(type.kind === 'named' && type.otherwise && typeShape(type.otherwise), 'dateTime')
  const {type: plain} = readTypeCell(cell('uint32'))
  assert.is(typeShape(plain), 'int64')
})

for (const signs of ['(', '{', '\\[', '\\*', '"', '\\[\\]', 'Nullable(', 'array of '])
  test(`does not throw at thousands of \`${signs}\``, () => {
    assert.not.throws(() => readTypeCell(cell(`${signs.repeat(10_000)}x`)))
  })

test.run()
