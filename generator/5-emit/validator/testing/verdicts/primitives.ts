import {primitiveNames} from '../../../../model/program.ts'
import {nothing} from '../values.ts'
import {ofProperty, type Verdict} from './verdict.ts'

const text = (length: number) => 'x'.repeat(length)

const wholePrimitives = {
  ...Object.fromEntries(primitiveNames.map((name) => [name, 0])),
  string: '',
  boolean: true,
  dateTime: '2021-07-16T14:02:31Z',
  date: '2021-07-16',
  time: '17:30:00',
  duration: 'PT1H',
  uuid: '5d2b1c7e-8f43-4a0e-9b6d-2c71e0f4a9d3',
  binary: '',
  stream: ''
}

const wholeConstrained = {
  short: 'ab',
  digits: '1',
  percent: 0,
  whole: 1,
  uri: 'a:b',
  email: 'a@b',
  hostname: 'a',
  ipv4: '1.2.3.4',
  ipv6: '::',
  stamp: '2021-07-16T14:02:31Z',
  few: ['a'],
  some: [1],
  smalls: [{name: 'a', count: 1}]
}

const primitive = ofProperty('Primitives', wholePrimitives)
const constrained = ofProperty('Constrained', wholeConstrained)

/** Values of every primitive type, format and limit. */
export const primitives: readonly Verdict[] = [
  ...primitive('string', ['', 'a'], [1, true, {}, [], new Date(0), new String('a')]),
  ...primitive('boolean', [true, false], ['true', 0, {}]),
  ...primitive('byte', [0, 255], [-1, 256, 1.5, '1']),
  ...primitive('sbyte', [-128, 127], [-129, 128, 0.5]),
  ...primitive('int16', [-32_768, 32_767], [-32_769, 32_768, 0.5, '1']),
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
  ...primitive('binary', ['', 'SGVsbG8=', 'SGVsbG8', '-_8'], ['not base 64', 7, 1234, ['SGVs']]),
  ...primitive('stream', ['anything'], [7]),
  ...nothing.map((value): Verdict => ['lenient', 'Primitives', {any: value}]),
  ...constrained('short', ['ab', 'abcd'], ['a', 'abcde', 5]),
  ...constrained('digits', ['12', 'a1'], ['a', '']),
  ...constrained('percent', [0, 50.5, 100], [-1, 101, '5', Number.NaN]),
  ...constrained('whole', [1, 12], [0, 13, 1.5]),
  ...constrained(
    'uri',
    ['https://graph.example/a?b#c', 'urn:a:b', 'https://a.example/b%20c'],
    ['no uri', 'relative', '/from/the/root', 'https://a.example/b c', 'https://a b', ' ', 5]
  ),
  ...constrained(
    'email',
    ['a@b.example', '"a b"@c.example'],
    ['a', 'a@b c', '@', 'a..b@c.example', '/O=EXAMPLE/CN=ADA L']
  ),
  ...constrained('hostname', ['a.b-c.example', 'localhost'], ['-a', 'a b', text(254)]),
  ...constrained('ipv4', ['0.0.0.0', '255.10.1.9'], ['256.0.0.1', '1.2.3', '1.2.3.4.5']),
  ...constrained(
    'ipv6',
    ['::', '::1', '2001:db8::8:800:200c:417a', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'],
    ['1:2', ':::', '1:2:3:4:5:6:7:8:9', '1::2::3', '12345::', 'text']
  ),
  ...constrained('stamp', ['2021-07-16T14:02:31Z'], ['yesterday']),
  ...constrained('some', [[1]], [[], 'a']),
  ...constrained('smalls', [[{name: 'a', count: 1}]], [[], 'a']),
  ...constrained('few', [['a'], ['a', 'b']], [[], ['a', 'b', 'c'], 'ab', {length: 1}]),

  // A form says nothing of an empty text, which stands for none where null may.
  ...(['uri', 'email', 'hostname', 'ipv4', 'ipv6', 'stamp'] as const).flatMap((name): Verdict[] => [
    ['lenient', 'Constrained', {[name]: ''}],
    ['refusing', 'Constrained', {[name]: ''}],
    ['present', 'Constrained', {...wholeConstrained, [name]: ''}],
    ['complete', 'Constrained', {...wholeConstrained, [name]: ''}, name]
  ]),

  // Where formats only annotate, a text is a text.
  ...(['dateTime', 'date', 'time', 'duration', 'uuid', 'binary', 'string'] as const).flatMap(
    (name): Verdict[] => [
      ['annotated', 'Primitives', {[name]: 'no form at all'}],
      ['annotated', 'Primitives', {[name]: 5}, name]
    ]
  ),
  ['annotated', 'Primitives', {int32: 1.5, int64: 2 ** 53}, 'int32', 'int64'],
  ['annotated', 'Constrained', {uri: 'no uri', email: '', ipv6: 'x', stamp: 'soon', short: 'ab'}],
  ['annotated', 'Constrained', {uri: 5, short: 'a', digits: 'a'}, 'uri', 'short', 'digits']
]
