/** What JSON values the primitive types take, in line with what generated validators take. */
import type {Format, PrimitiveName} from '../model/program.ts'
import {formats} from './formats.ts'

/** How values of a kind are told from others. */
export interface Kind {
  /** In a sentence: "is documented as …". */
  readonly words: string
  /** What JSON writes it as; absent where anything will do. */
  readonly json?: 'string' | 'number' | 'boolean'
  /** Of a string. */
  readonly form?: (text: string) => boolean
  /** Of a number. */
  readonly whole?: {readonly minimum?: number; readonly maximum?: number}
}

const string: Kind = {words: 'a string', json: 'string'}
const number: Kind = {words: 'a number', json: 'number'}
const text = (words: string, form: Kind['form'] & object): Kind => ({words, json: 'string', form})
const whole = (minimum?: number, maximum?: number): Kind => ({
  words: 'an integer',
  json: 'number',
  whole: {...(minimum !== undefined && {minimum}), ...(maximum !== undefined && {maximum})}
})

export const primitiveKinds: {readonly [name in PrimitiveName]: Kind} = {
  string,
  boolean: {words: 'true or false', json: 'boolean'},
  byte: whole(0, 255),
  sbyte: whole(-128, 127),
  int16: whole(-32_768, 32_767),
  int32: whole(-2_147_483_648, 2_147_483_647),
  int64: whole(),
  integer: whole(),
  single: number,
  double: number,
  decimal: number,
  number,
  dateTime: text('a date and time with offset', formats.dateTime),
  date: text('a date', formats.date),
  time: text('a time of day', formats.time),
  duration: text('an ISO 8601 duration', formats.duration),
  uuid: text('a UUID', formats.uuid),
  binary: text('base64-encoded bytes', formats.base64),
  stream: string,
  any: {words: 'anything'}
}

/** What prose says of a string, on top of its being one. */
export const formatKinds: {readonly [format in Format]: Kind} = {
  uri: text('a URI', formats.uri),
  email: text('an email address', formats.email),
  'date-time': primitiveKinds.dateTime,
  date: primitiveKinds.date,
  time: primitiveKinds.time,
  duration: primitiveKinds.duration,
  uuid: primitiveKinds.uuid,
  base64url: primitiveKinds.binary,
  ipv4: text('an IPv4 address', formats.ipv4),
  ipv6: text('an IPv6 address', formats.ipv6),
  hostname: text('a host name', formats.hostname)
}
