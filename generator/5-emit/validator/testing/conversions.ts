/** What `parse` and the schema make of JSON where code holds dates and integers of 64 bits otherwise. */
import {inspect, isDeepStrictEqual} from 'node:util'
import type {PrimitiveName, Program, TypeRef} from '../../../model/program.ts'
import {collection, programOf, property, reference, resource, string} from '../../../testing/program.ts'
import type {Validators} from './validators.ts'

export const conversionModes = {
  converting: {dates: 'Date', int64: 'bigint'},
  digits: {int64: 'string'}
} as const

const primitive = (name: PrimitiveName): TypeRef => ({kind: 'primitive', name})

export const convertedTypes: Program = programOf({
  resources: [
    resource('x.converted', [
      property('at', primitive('dateTime')),
      property('size', primitive('int64')),
      property('bounded', primitive('int64'), {constraints: {minimum: 2, maximum: 9}}),
      property('times', collection(primitive('dateTime'))),
      property('sizes', {kind: 'map', key: string, value: primitive('int64')}),
      property('pair', {kind: 'keyValuePair', key: string, value: primitive('int64')}),
      property('point', {kind: 'tuple', of: [primitive('number'), primitive('dateTime')]}),
      property('inner', {
        kind: 'object',
        properties: [property('at', primitive('dateTime')), property('name', string)]
      }),
      property('next', reference('x.converted')),
      property('untimed', reference('x.untimed')),
      property('either', {kind: 'union', of: [reference('x.converted'), primitive('dateTime'), string]}),
      property('either2', {kind: 'union', of: [string, primitive('dateTime'), primitive('int64')]})
    ]),
    resource('x.untimed', [property('name', string)]),
    resource('x.timed', [property('at', primitive('dateTime'))], {base: 'x.untimed'})
  ]
})

export interface ConversionTrial {
  readonly mode: keyof typeof conversionModes
  readonly type: string
  /** What validators make of JSON otherwise than they must; undefined where nothing. */
  fault(validators: Validators): string | undefined
}

/** What `parse` refuses. */
const refused = Symbol('refused')

type Conversion = readonly [mode: keyof typeof conversionModes, type: string, json: unknown, value: unknown]

const text = '2025-01-15T09:30:00Z'
const date = new Date(text)
const most = '9223372036854775807'

const conversions: readonly Conversion[] = [
  ['converting', 'Converted', {}, {}],
  ['converting', 'Converted', {at: text}, {at: date}],
  ['converting', 'Converted', {at: date}, {at: date}],
  ['converting', 'Converted', {at: null}, {at: null}],
  ['converting', 'Converted', {at: '2025-01-15T10:30:00+01:00'}, {at: date}],
  ...['2025-01-15', '2016-12-31T23:59:60Z', 'no', 0, new Date(Number.NaN), {}].map(
    (at): Conversion => ['converting', 'Converted', {at}, refused]
  ),
  ['converting', 'Converted', {size: 7}, {size: 7n}],
  ['converting', 'Converted', {size: most}, {size: BigInt(most)}],
  ['converting', 'Converted', {size: `-${most}`}, {size: -BigInt(most)}],
  ['converting', 'Converted', {size: 7n}, {size: 7n}],
  ...[1.5, 2 ** 53, '1.5', '', '01', '9223372036854775808', 2n ** 63n, true, {}].map(
    (size): Conversion => ['converting', 'Converted', {size}, refused]
  ),
  ['converting', 'Converted', {bounded: 2}, {bounded: 2n}],
  ['converting', 'Converted', {bounded: 9}, {bounded: 9n}],
  ['converting', 'Converted', {bounded: 1}, refused],
  ['converting', 'Converted', {bounded: 10}, refused],
  ['converting', 'Converted', {times: [text, date]}, {times: [date, date]}],
  ['converting', 'Converted', {times: []}, {times: []}],
  ['converting', 'Converted', {times: text}, refused],
  ['converting', 'Converted', {times: {map: () => []}}, refused],
  ['converting', 'Converted', {point: {map: () => [1, date]}}, refused],
  ['converting', 'Converted', {at: text, untimed: null}, {at: date, untimed: null}],
  ['converting', 'Converted', {at: text, inner: null}, {at: date, inner: null}],
  ['digits', 'Converted', {either2: 7}, {either2: '7'}],
  ['converting', 'Converted', {either2: text}, {either2: text}],
  ['converting', 'Converted', {either2: 7}, {either2: 7n}],
  ['converting', 'Converted', {times: [1]}, refused],
  ['converting', 'Converted', {sizes: {a: 1, b: '2'}}, {sizes: {a: 1n, b: 2n}}],
  ['converting', 'Converted', {sizes: [1]}, refused],
  ['converting', 'Converted', {sizes: text}, refused],
  ['converting', 'Converted', {pair: {key: 'a', value: 1}}, {pair: {key: 'a', value: 1n}}],
  ['converting', 'Converted', {pair: [1]}, refused],
  ['converting', 'Converted', {point: [1, text]}, {point: [1, date]}],
  ['converting', 'Converted', {point: {0: 1, 1: text, length: 2}}, refused],
  ['converting', 'Converted', {inner: {at: text, name: 'a'}}, {inner: {at: date, name: 'a'}}],
  ['converting', 'Converted', {inner: text}, refused],
  ['converting', 'Converted', {next: {next: {at: text}}}, {next: {next: {at: date}}}],
  ['converting', 'Converted', {either: text}, {either: date}],
  ['converting', 'Converted', {either: {size: 1}}, {either: {size: 1n}}],
  ['converting', 'Converted', {either: 'other'}, {either: 'other'}],
  ['converting', 'Converted', {either: 1}, refused],
  ['converting', 'Converted', {other: text}, {}],
  ['converting', 'Converted', {constructor: 1, toString: 2}, {}],
  ['converting', 'Converted', text, refused],
  ['converting', 'Converted', null, refused],
  ['converting', 'Converted', [], refused],
  ['converting', 'Untimed', {'@odata.type': '#x.timed', at: text}, {'@odata.type': '#x.timed', at: date}],
  ['converting', 'Untimed', {'@odata.type': 'x.timed', at: text}, {'@odata.type': 'x.timed', at: date}],
  ['converting', 'Untimed', {name: 'a'}, {name: 'a'}],
  ['converting', 'Untimed', null, refused],
  ['converting', 'Timed', {at: text}, {at: date}],
  ['digits', 'Converted', {size: 7}, {size: '7'}],
  ['digits', 'Converted', {size: most}, {size: most}],
  ['digits', 'Converted', {size: -7, at: text}, {size: '-7', at: text}],
  ...[1.5, 2 ** 53, '1.5', '', '01', '9223372036854775808', 7n, true].map(
    (size): Conversion => ['digits', 'Converted', {size}, refused]
  ),
  ['digits', 'Converted', {bounded: '9'}, {bounded: '9'}],
  ['digits', 'Converted', {bounded: '10'}, refused],
  ['digits', 'Converted', {bounded: '1'}, refused]
]

export const conversionTrials: readonly ConversionTrial[] = conversions.map(([mode, type, json, value]) => ({
  mode,
  type,
  fault: (validators) => conversionFault(validators, json, value)
}))

function conversionFault(
  {is, parse, schema}: Validators,
  json: unknown,
  wanted: unknown
): string | undefined {
  const {value, issues} = schema['~standard'].validate(json)
  if (wanted === refused) return issues && throws(() => parse(json)) ? undefined : 'not refused'
  const parsed = parse(json)
  if (!is(parsed)) return 'made what it refuses'
  if (!isDeepStrictEqual(parsed, wanted)) return `made ${inspect(parsed)}`
  const unknown = Object.entries(Object(json)).filter(([key]) => !Object.hasOwn(Object(parsed), key))
  const kept = unknown.every(([key, part]) => Object(value)[key] === part)
  if (!kept) return 'changed what it does not know'
  return isDeepStrictEqual(parse(value), wanted) ? undefined : `handed on ${inspect(value)}`
}

function throws(run: () => void): boolean {
  try {
    run()
    return false
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return true
    throw error
  }
}
