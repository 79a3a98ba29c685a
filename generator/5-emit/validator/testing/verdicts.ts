/** What validators must make of values, type by type and mode by mode: right ones, and wrong ones with the place. */
import {isDeepStrictEqual} from 'node:util'
import type {Options} from '../../../options.ts'
import {types} from './types.ts'
import type {Validators} from './validators.ts'

type Mode = Omit<Options, 'importExtension' | 'emit'>

/** The options of each set of validators. */
export const modes = {
  lenient: {},
  refusing: {unknownProperties: 'refuse'},
  stripping: {unknownProperties: 'strip'},
  complete: {undocumentedPresence: 'required', undocumentedNull: 'refused', unknownProperties: 'refuse'},
  present: {undocumentedPresence: 'required'},
  open: {enums: 'open'}
} as const satisfies {readonly [name: string]: Mode}

export type ModeName = keyof typeof modes

/** A right value; or a wrong one, with the path of each issue, joined by dots. */
export type Verdict = readonly [mode: ModeName, type: string, value: unknown, ...paths: string[]]

/** A property of the type of primitives with a right or wrong value. */
const primitive = (name: string, right: readonly unknown[], wrong: readonly unknown[]): Verdict[] => [
  ...right.map((value): Verdict => ['lenient', 'Primitives', {[name]: value}]),
  ...wrong.map((value): Verdict => ['lenient', 'Primitives', {[name]: value}, name])
]

const constrained = (name: string, right: readonly unknown[], wrong: readonly unknown[]): Verdict[] => [
  ...right.map((value): Verdict => ['lenient', 'Constrained', {[name]: value}]),
  ...wrong.map((value): Verdict => ['lenient', 'Constrained', {[name]: value}, name])
]

/** A value that only its prototype makes an object of. */
class Instance {
  name = 'a'
}

/** The same value in so many others. */
export function nest(depth: number, innermost: object = {}, key = 'next'): object {
  let value = innermost
  for (let level = 0; level < depth; level++) value = {[key]: value}
  return value
}

/** A node that holds itself. */
export function cycle(): object {
  const node: {[key: string]: unknown} = {name: 'a'}
  node.next = node
  node.children = [node, node]
  return node
}

const nothing = [1, '', true, [], Number.NaN, () => 1, Symbol('a'), 1n, null, undefined]
const text = (length: number) => 'x'.repeat(length)
const hole = (() => {
  const list = ['a']
  list[2] = 'c'
  return list
})()

export const verdicts: readonly Verdict[] = [
  ...primitive('string', ['', 'a'], [1, true, {}, [], new Date(0), new String('a')]),
  ...constrained('some', [[1]], [[], 'a']),
  ...primitive('boolean', [true, false], ['true', 0, {}]),
  ...primitive('byte', [0, 255], [-1, 256, 1.5, '1']),
  ...primitive('sbyte', [-128, 127], [-129, 128, 0.5]),
  ...primitive('int16', [-32_768, 32_767], [-32_769, 32_768, '1']),
  ...primitive('int32', [-2_147_483_648, 2_147_483_647, 0], [-2_147_483_649, 2_147_483_648, 0.1, '1']),
  ...primitive(
    'int64',
    [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER + 1, 1.5, '1', 1n]
  ),
  ...primitive('integer', [0, 1e300], [1.5, '1', Number.NaN]),
  ...['single', 'double', 'decimal', 'number'].flatMap((name) =>
    primitive(name, [0, -1.5, 1e300], [Number.NaN, Number.POSITIVE_INFINITY, '1', true])
  ),
  ...primitive(
    'dateTime',
    [
      '2021-07-16T14:02:31Z',
      '2021-07-16T14:02:31.4127356Z',
      '0001-01-01T00:00:00Z',
      '2020-02-29T00:00:00Z',
      '2000-02-29T00:00:00Z',
      '2021-12-31T23:59:59.123456789+14:00',
      '2021-07-16t14:02:31z',
      '2016-12-31T23:59:60Z'
    ],
    [
      'yesterday',
      '2021-07-16',
      '2021-07-16T14:02:31',
      '2021-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2021-02-30T00:00:00Z',
      '2021-04-31T00:00:00Z',
      '2021-13-01T00:00:00Z',
      '2021-00-01T00:00:00Z',
      '2021-01-00T00:00:00Z',
      '2021-01-01T24:00:00Z',
      '2021-01-01T00:60:00Z',
      '2021-01-01T00:00:61Z',
      '2021-01-01T00:00:00.Z',
      '2021-01-01T00:00:00+24:00',
      ' 2021-01-01T00:00:00Z',
      1_626_444_151,
      new Date(0)
    ]
  ),
  ...primitive(
    'date',
    ['2021-07-16', '2024-02-29', '2021-12-31', '2021-06-30'],
    ['2021-13-45', '2021-02-29', '2021-06-31', '2021-7-1', '2021-07-16T00:00:00Z', 20_210_716]
  ),
  ...primitive('time', ['00:00', '17:30:00', '23:59:59.9999999'], ['25:61', '24:00:00', '12:00:00Z', 12]),
  ...primitive(
    'duration',
    ['P1Y2M3DT4H5M6.7S', 'PT1H', '-PT1H', 'P2W', 'P1D', 'PT0S'],
    ['two hours', 'P', 'PT', 'P1DT', 'P1H', '1D', 3600]
  ),
  ...primitive(
    'uuid',
    ['5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9d3', '00000000-0000-0000-0000-000000000000'],
    ['not-a-uuid', '5d2b1c7e8f434a0e9b6d2c71e0f4a9d3', 5]
  ),
  ...primitive('binary', ['', 'SGVsbG8=', 'SGVsbG8', '-_8'], ['not base 64', 7, [1]]),
  ...primitive('stream', ['anything'], [7]),
  ...primitive('any', nothing, []),
  ...constrained('short', ['ab', 'abcd'], ['a', 'abcde', 5]),
  ...constrained('digits', ['12', 'a1'], ['a', '']),
  ...constrained('percent', [0, 50.5, 100], [-1, 101, '5', Number.NaN]),
  ...constrained('whole', [1, 12], [0, 13, 1.5]),
  ...constrained('uri', ['https://graph.example/a?b#c', 'urn:a:b'], ['no uri', '/relative', '', 5]),
  ...constrained('email', ['a@b.example'], ['a', 'a@b c', '@']),
  ...constrained('hostname', ['a.b-c.example', 'localhost'], ['-a', 'a b', '', text(254)]),
  ...constrained('ipv4', ['0.0.0.0', '255.10.1.9'], ['256.0.0.1', '1.2.3', '1.2.3.4.5']),
  ...constrained(
    'ipv6',
    ['::', '::1', '2001:db8::8:800:200c:417a', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'],
    ['1:2', ':::', '1:2:3:4:5:6:7:8:9', '1::2::3', '12345::', 'text']
  ),
  ...constrained('stamp', ['2021-07-16T14:02:31Z'], ['yesterday']),
  ...constrained('few', [['a'], ['a', 'b']], [[], ['a', 'b', 'c'], 'ab', {length: 1}]),

  ...['one', 'two'].map((value): Verdict => ['lenient', 'Choices', {color: value, own: value}]),
  ...['three', '', 'One', 1, ['one']].map(
    (value): Verdict => ['lenient', 'Choices', {color: value}, 'color']
  ),
  ['lenient', 'Choices', {own: 'three'}, 'own'],
  ...['m01', 'member20', 'm5'].map((value): Verdict => ['lenient', 'Choices', {many: value}]),
  ...['m99', 'member99', 5, 'x', ''].map((value): Verdict => ['lenient', 'Choices', {many: value}, 'many']),
  ...['read', 'read,write', 'write, read'].map((value): Verdict => ['lenient', 'Choices', {rights: value}]),
  ...['', 'read,', 'read;write', 'run', 'read,run', 3].map(
    (value): Verdict => ['lenient', 'Choices', {rights: value}, 'rights']
  ),
  ['lenient', 'Choices', {empty: 'any text'}],
  ['lenient', 'Choices', {empty: 5}, 'empty'],
  ['open', 'Choices', {color: 'three', own: 'four', many: 'x', rights: 'run', empty: ''}],
  ['open', 'Choices', {color: 3, own: 4, many: [], rights: {}}, 'color', 'own', 'many', 'rights'],
  ['lenient', 'Color', 'one'],
  ['lenient', 'Color', 'three', ''],
  ['lenient', 'Many', 'member20'],
  ['lenient', 'Many', 'member21', ''],
  ['lenient', 'Rights', 'read, write'],
  ['lenient', 'Rights', 'read write', ''],
  ['open', 'Rights', 'run'],
  ['open', 'Rights', 5, ''],

  ['lenient', 'Compound', {texts: [], rows: [[1], []], any: nothing, nodes: [{}], pairs: []}],
  ['lenient', 'Compound', {texts: ['a', 1, 'c', null]}, 'texts.1', 'texts.3'],
  ['lenient', 'Compound', {texts: hole}, 'texts.1'],
  ['lenient', 'Compound', {texts: 'abc'}, 'texts'],
  ['lenient', 'Compound', {texts: {length: 1}}, 'texts'],
  ['lenient', 'Compound', {rows: [[1], ['a'], 3]}, 'rows.1.0', 'rows.2'],
  ['lenient', 'Compound', {any: 'text'}, 'any'],
  ['lenient', 'Compound', {nodes: [{name: 1}, 'text', []]}, 'nodes.0.name', 'nodes.1', 'nodes.2'],
  ['lenient', 'Compound', {pairs: [{key: 'a', value: 1}]}],
  ['lenient', 'Compound', {pairs: [{key: 'a', value: 1, more: 1}]}],
  ['refusing', 'Compound', {pairs: [{key: 'a', value: 1, more: 1}]}, 'pairs.0.more'],
  ['refusing', 'Compound', {pairs: [{key: 'a', value: 1, '@odata.type': '#a'}]}],
  [
    'lenient',
    'Compound',
    {pairs: [{key: 'a'}, {key: 1, value: 'a'}, null, {}]},
    'pairs.0.value',
    'pairs.1.key',
    'pairs.1.value',
    'pairs.2',
    'pairs.3.key',
    'pairs.3.value'
  ],
  ['lenient', 'Compound', {counts: {a: 1, '@odata.type': '#a', 'b@odata.type': '#b'}}],
  ['lenient', 'Compound', {counts: {a: 'x', b: 1.5}}, 'counts.a', 'counts.b'],
  ['lenient', 'Compound', {counts: []}, 'counts'],
  ['lenient', 'Compound', {byColor: {one: 'a', two: 'b'}}],
  ['lenient', 'Compound', {byColor: {three: 'a', one: 2}}, 'byColor.three', 'byColor.one'],
  ['lenient', 'Compound', {byNumber: {1: 'a', '-5': 'b'}}],
  ['lenient', 'Compound', {byNumber: {1.5: 'a', b: 'c'}}, 'byNumber.1.5', 'byNumber.b'],
  ['lenient', 'Compound', {nodeMap: {a: {name: 'a', next: {}}, b: {}}}],
  ['lenient', 'Compound', {nodeMap: {a: {name: 1}, b: 1}}, 'nodeMap.a.name', 'nodeMap.b'],
  ['lenient', 'Compound', {anyMap: {a: 1}}],
  ['lenient', 'Compound', {anyMap: [1]}, 'anyMap'],
  ['lenient', 'Compound', {nested: {id: 'a', inner: {deep: true}}}],
  ['lenient', 'Compound', {nested: {id: 1, inner: {deep: 1}}}, 'nested.id', 'nested.inner.deep'],
  ['lenient', 'Compound', {nested: {}}, 'nested.id'],
  ['lenient', 'Compound', {nested: []}, 'nested'],
  ['lenient', 'Compound', {empty: {anything: 1}}],
  ['lenient', 'Compound', {empty: 'a'}, 'empty'],
  ['lenient', 'Compound', {either: 'a'}],
  ['lenient', 'Compound', {either: 5}],
  ['lenient', 'Compound', {either: {name: 'a'}}],
  ['lenient', 'Compound', {either: true}, 'either'],
  ['lenient', 'Compound', {either: {name: 1}}, 'either'],
  ['lenient', 'Compound', {plain: 'a'}],
  ['lenient', 'Compound', {plain: true}],
  ['lenient', 'Compound', {plain: 1}, 'plain'],
  ['lenient', 'Compound', {opaque: () => 1, unknown: Symbol('a')}],

  ...nothing.map((value): Verdict => ['lenient', 'Node', value, '']),
  ...nothing.map((value): Verdict => ['lenient', 'Primitives', value, '']),
  ...nothing.map((value): Verdict => ['lenient', 'Demanding', value, '']),
  ['lenient', 'Node', new Instance()],
  ['lenient', 'Node', Object.assign(Object.create(null), {name: 'a'})],
  ['lenient', 'Node', Object.create({name: 5}), 'name'],
  ['lenient', 'Nothing', {}],
  ['lenient', 'Nothing', [], ''],
  ['refusing', 'Nothing', {a: 1}, 'a'],
  ['refusing', 'Nothing', {'@odata.id': 1}],
  ['refusing', 'Nothing', 'a', ''],

  ['lenient', 'Demanding', {always: 'a', alwaysNull: null}],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: 'a', maybe: 'a', maybeNull: null, thing: 1}],
  ['lenient', 'Demanding', {always: null, alwaysNull: 5}, 'always', 'alwaysNull'],
  ['lenient', 'Demanding', {always: undefined, alwaysNull: undefined}, 'always', 'alwaysNull'],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, maybe: null}, 'maybe'],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, maybe: undefined, maybeNull: undefined}],
  ['lenient', 'Demanding', {always: 'a', alwaysNull: null, thing: null}, 'thing'],
  ...(['Wide', 'WideStrict'] as const).flatMap((type): Verdict[] => [
    ['lenient', type, {p01: 'a', p02: 'a', p20: 5, more: 1, p01x: 5}],
    ['lenient', type, {p01: 'a', p02: 'a', p19: 'a', p20: 'x'}, 'p20']
  ]),
  ['lenient', 'Wide', {p01: null, p02: undefined, p20: null}],
  ['lenient', 'Wide', {p01: 1, p02: 2, child: 5, kids: [1]}, 'p01', 'p02', 'child', 'kids.0'],
  ['refusing', 'Wide', {p01: 'a', p99: 1, 'p01@odata.type': 1, '@odata.id': 1}, 'p99'],
  ['refusing', 'Wide', {other: null}, 'other'],
  ['refusing', 'Wide', {p01: undefined, other: undefined}],
  ['lenient', 'WideStrict', {}, 'p01', 'p02'],
  ['lenient', 'WideStrict', {p01: null, p02: undefined}, 'p01', 'p02'],
  ['lenient', 'WideStrict', {p01: 'a', p02: 'a', p03: null}, 'p03'],
  ['lenient', 'WideStrict', {p02: 'a', thing: 1, child: {}}, 'p01'],
  ['refusing', 'WideStrict', {p01: 'a', p02: 'a', p99: 1}, 'p99'],
  ['refusing', 'WideStrict', {p01: 'a', p02: 'a', '@odata.id': 1}],

  ['complete', 'Node', {name: 'a'}, 'next', 'children', 'byName', 'either'],
  ['complete', 'Small', {name: 'a', count: 1}],
  ['complete', 'Small', {name: 'a', count: 1, '@odata.etag': 'x'}],
  ['complete', 'Small', {name: 'a', count: 1, more: 1}, 'more'],
  ['complete', 'Small', {name: 'a', constructor: 1}, 'count', 'constructor'],
  ['complete', 'Small', {name: null, count: null}, 'name', 'count'],
  ['complete', 'Small', {}, 'name', 'count'],
  ['present', 'Small', {name: null, count: null, more: 1}],
  ['present', 'Small', {name: 'a'}, 'count'],
  ['present', 'Holder', {small: {name: 'a', count: 1}, list: [{name: 'a', count: 1}], thing: 1}],
  ['present', 'Holder', {small: null, list: null, thing: null}],
  ['present', 'Holder', {small: {name: 1}, list: [1]}, 'small.name', 'small.count', 'list.0', 'thing'],
  ['complete', 'Holder', {small: {name: 'a', count: 1}, list: [], thing: 1}],
  ['complete', 'Holder', {small: null, list: [], thing: undefined}, 'small', 'thing'],

  [
    'lenient',
    'Names',
    JSON.parse('{"__proto__": "a", "constructor": "a", "toString": "a", "length": 1, "a-b": "c"}')
  ],
  ['lenient', 'Names', {}],
  ['lenient', 'Names', JSON.parse('{"__proto__": 5}'), '__proto__'],
  ['lenient', 'Names', {constructor: 5, toString: 5, 'a-b': 5}, 'constructor', 'toString', 'a-b'],
  ['complete', 'Names', {}, '__proto__', 'constructor', 'toString', 'length', 'a-b'],
  ['refusing', 'Names', {valueOf: 1}, 'valueOf'],
  ['complete', 'Small', JSON.parse('{"name": "a", "count": 1, "__proto__": 1}'), '__proto__'],
  ['complete', 'Listish', Object.assign([], {length: 0}), ''],

  ['lenient', 'Open', {name: 'a', whatever: 1}],
  ['refusing', 'Open', {name: 'a', whatever: 1}],
  ['refusing', 'OpenChild', {name: 'a', whatever: 1, own: 1}],
  ['refusing', 'OpenChild', {name: 1, own: 'a'}, 'name', 'own'],

  ['lenient', 'Shape', {name: 'a'}],
  ['lenient', 'Shape', {'@odata.type': '#x.unheardOf', radius: 'any'}],
  ['lenient', 'Shape', {'@odata.type': 5, name: 'a'}],
  ['lenient', 'Shape', {'@odata.type': '#x.circle', name: 'a', radius: 1}],
  ['lenient', 'Shape', {'@odata.type': '#x.circle', radius: 'a'}, 'radius'],
  ['lenient', 'Shape', {'@odata.type': 'x.circle', name: 1}, 'name'],
  ['lenient', 'Shape', {radius: 'a', '@odata.type': '#x.ball', weight: 'b'}, 'radius', 'weight'],
  ['lenient', 'Circle', {'@odata.type': '#x.ball', weight: 'b'}, 'weight'],
  ['lenient', 'Circle', {'@odata.type': '#x.shape', radius: 1, weight: 'b'}],
  ['lenient', 'Drawing', {shapes: [{'@odata.type': '#x.ball', weight: 1}, {radius: 'a'}]}],
  [
    'lenient',
    'Drawing',
    {
      shapes: [
        {'@odata.type': '#x.ball', weight: 'a'},
        {'@odata.type': '#x.group', shapes: [{name: 1}]}
      ]
    },
    'shapes.0.weight',
    'shapes.1.shapes.0.name'
  ],
  ['refusing', 'Shape', {radius: 1, '@odata.type': '#x.circle'}],
  ['refusing', 'Shape', {radius: 1}, 'radius'],
  ['refusing', 'Shape', {'@odata.type': '#x.circle', weight: 1}, 'weight'],
  [
    'refusing',
    'Drawing',
    {shapes: [{'@odata.type': '#x.group', shapes: [{'@odata.type': '#x.ball', weight: 1}]}]}
  ],

  ['lenient', 'Node', nest(300)],
  ['lenient', 'Node', nest(300, {name: 5}), `${'next.'.repeat(300)}name`],
  ['lenient', 'Node', nest(600), ''],
  ['lenient', 'Wide', nest(300, {}, 'self')],
  ['lenient', 'Wide', nest(600, {}, 'self'), ''],
  ['lenient', 'Many', null, ''],
  ['lenient', 'Node', nest(10_000), ''],
  ['complete', 'Ring', ring(), ''],
  ['complete', 'Ring', nest(600, {next: {}}), ''],
  ['lenient', 'Bare', {name: 1}],
  ['lenient', 'Bare', {'@odata.type': '#x.clothed', name: 1}, 'name'],
  ['lenient', 'Node', cycle(), ''],
  ['lenient', 'Drawing', {shapes: [cyclicShape()]}, ''],
  ['lenient', 'Compound', {nodes: [nest(10_000)]}, '']
]

function ring(): object {
  const value: {[key: string]: unknown} = {}
  value.next = value
  return value
}

function cyclicShape(): object {
  const group: {[key: string]: unknown} = {'@odata.type': '#x.group'}
  group.shapes = [group]
  return group
}

/** Where validators and the table differ; empty where all is well. */
export function differences(of: (mode: ModeName, type: string) => Validators): string[] {
  return verdicts.flatMap(([mode, type, value, ...paths], index) => {
    const problem = difference(of(mode, type), value, paths)
    return problem === undefined ? [] : [`${index}: ${mode} ${type}: ${problem}`]
  })
}

function difference(
  {is, assert, validate, parse, schema}: Validators,
  value: unknown,
  paths: string[]
): string | undefined {
  const {issues} = validate(value)
  const found = issues?.map(({path}) => path.join('.')) ?? []
  if (is(value) !== (paths.length === 0)) return `is gives ${is(value)}`
  if (!isDeepStrictEqual(found.toSorted(), paths.toSorted()))
    return `found ${JSON.stringify(found.slice(0, 9))}`
  const odd = issues?.find(
    ({message, docs}) => !/^expected .+, found .+/s.test(message) || !/\.md:\d+$/.test(docs)
  )
  if (odd !== undefined) return `odd issue ${JSON.stringify(odd)}`
  if (throws(() => assert(value)) !== paths.length > 0) return 'assert disagrees'
  if (throws(() => parse(value)) !== paths.length > 0) return 'parse disagrees'
  if ((schema['~standard'].validate(value).issues !== undefined) !== paths.length > 0)
    return 'schema disagrees'
  return undefined
}

function throws(run: () => void): boolean {
  try {
    run()
    return false
  } catch (error) {
    return error instanceof Error
  }
}

export {types}
