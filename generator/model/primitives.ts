/** The one table of primitives and string formats: validators, `verify`, JSON Schema, factories and docs follow from it. */
import type {PatternName} from './patterns.ts'
import type {Format, PrimitiveName} from './program.ts'

/** The least and the greatest number, both included. */
export type Range = readonly [minimum: number, maximum: number]

/** What is known of the values of a primitive or a string format. */
export interface ScalarFacts {
  /** In messages: "must be a date", "is documented as a date". */
  readonly words: string
  /** What JSON writes it as; absent if any value will do. */
  readonly json?: 'string' | 'number' | 'boolean'
  /** The pattern that strings match. */
  readonly pattern?: PatternName
  /** The string format that the primitive implies. */
  readonly format?: Format
  /** Whether numbers have no fraction. */
  readonly integer?: true
  readonly range?: Range
  /** In JSDoc, where TypeScript's type says less. */
  readonly remark?: string
}

const string: ScalarFacts = {words: 'a string', json: 'string'}
const number: ScalarFacts = {words: 'a number', json: 'number'}
const integer: ScalarFacts = {words: 'an integer', json: 'number', integer: true, remark: 'Integer.'}
const dateTime: ScalarFacts = {
  words: 'a date and time with offset',
  json: 'string',
  pattern: 'dateTime',
  format: 'date-time',
  remark: 'RFC 3339 date and time.'
}
const date: ScalarFacts = {
  words: 'a date',
  json: 'string',
  pattern: 'date',
  format: 'date',
  remark: 'RFC 3339 date.'
}
const time: ScalarFacts = {
  words: 'a time of day',
  json: 'string',
  pattern: 'time',
  format: 'time',
  remark: 'Time of day.'
}
const duration: ScalarFacts = {
  words: 'an ISO 8601 duration',
  json: 'string',
  pattern: 'duration',
  format: 'duration',
  remark: 'ISO 8601 duration.'
}
const uuid: ScalarFacts = {words: 'a UUID', json: 'string', pattern: 'uuid', format: 'uuid', remark: 'UUID.'}
const binary: ScalarFacts = {
  words: 'base64-encoded bytes',
  json: 'string',
  pattern: 'base64',
  format: 'base64url',
  remark: 'Base64.'
}

/**
 * @example
 * primitives.int16.range // [-32768, 32767]
 */
export const primitives: {readonly [name in PrimitiveName]: ScalarFacts} = {
  string,
  boolean: {words: 'true or false', json: 'boolean'},
  byte: {...integer, range: [0, 255]},
  sbyte: {...integer, range: [-128, 127]},
  int16: {...integer, range: [-32_768, 32_767]},
  int32: {...integer, range: [-2_147_483_648, 2_147_483_647]},
  // Those that JSON numbers hold exactly.
  int64: {...integer, range: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]},
  integer,
  single: number,
  double: number,
  decimal: number,
  number,
  dateTime,
  date,
  time,
  duration,
  uuid,
  binary,
  stream: string,
  any: {words: 'anything'}
}

/** What a description says of a string, on top of its being one. */
export const formats: {readonly [format in Format]: ScalarFacts} = {
  uri: {words: 'a URI', json: 'string', pattern: 'uri', remark: 'URI.'},
  email: {words: 'an email address', json: 'string', pattern: 'email', remark: 'Email address.'},
  'date-time': dateTime,
  date,
  time,
  duration,
  uuid,
  base64url: {...binary, remark: 'Base64, safe for URLs.'},
  ipv4: {words: 'an IPv4 address', json: 'string', pattern: 'ipv4', remark: 'IPv4 address.'},
  ipv6: {words: 'an IPv6 address', json: 'string', pattern: 'ipv6', remark: 'IPv6 address.'},
  hostname: {words: 'a host name', json: 'string', pattern: 'hostname', remark: 'Host name.'}
}
