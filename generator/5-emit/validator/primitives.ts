import type {Format, PrimitiveName} from '../../model/program.ts'
import type {SupportCheckName} from './support/checks.ts'

/** How a kind of value is told from others: what `typeof` says, a method of `Number`, a shared check, or nothing. */
export interface Kind {
  readonly test:
    | {readonly typeof: 'string' | 'boolean'}
    | {readonly check: SupportCheckName}
    | {readonly number: 'isFinite' | 'isInteger' | 'isSafeInteger'}
    | undefined
  /** As messages name it. */
  readonly expected: string
  /** Which constraints fit it: lengths and patterns, or limits. */
  readonly holds: 'text' | 'number' | 'other'
}

const text = (check: SupportCheckName, expected: string): Kind => ({test: {check}, expected, holds: 'text'})
const number = (check: SupportCheckName, expected: string): Kind => ({
  test: {check},
  expected,
  holds: 'number'
})
const aString: Kind = {test: {typeof: 'string'}, expected: 'a string', holds: 'text'}
const aNumber: Kind = {test: {number: 'isFinite'}, expected: 'a number', holds: 'number'}

export const primitiveKinds: {readonly [name in PrimitiveName]: Kind} = {
  string: aString,
  boolean: {test: {typeof: 'boolean'}, expected: 'true or false', holds: 'other'},
  byte: number('isByte', 'an integer from 0 to 255'),
  sbyte: number('isSbyte', 'an integer from -128 to 127'),
  int16: number('isInt16', 'an integer from -32768 to 32767'),
  int32: number('isInt32', 'an integer from -2147483648 to 2147483647'),
  int64: {test: {number: 'isSafeInteger'}, expected: 'a safe integer', holds: 'number'},
  integer: {test: {number: 'isInteger'}, expected: 'an integer', holds: 'number'},
  single: aNumber,
  double: aNumber,
  decimal: aNumber,
  number: aNumber,
  dateTime: text('isDateTime', 'a date and time with offset'),
  date: text('isDate', 'a date'),
  time: text('isTime', 'a time of day'),
  duration: text('isDuration', 'an ISO 8601 duration'),
  uuid: text('isUuid', 'a UUID'),
  binary: text('isBase64', 'base64-encoded bytes'),
  stream: aString,
  any: {test: undefined, expected: 'anything', holds: 'other'}
}

/** What prose says of a string, on top of its being one. */
export const formatKinds: {readonly [format in Format]: Kind} = {
  uri: text('isUri', 'a URI'),
  email: text('isEmail', 'an email address'),
  'date-time': primitiveKinds.dateTime,
  date: primitiveKinds.date,
  time: primitiveKinds.time,
  duration: primitiveKinds.duration,
  uuid: primitiveKinds.uuid,
  base64url: primitiveKinds.binary,
  ipv4: text('isIpv4', 'an IPv4 address'),
  ipv6: text('isIpv6', 'an IPv6 address'),
  hostname: text('isHostname', 'a host name')
}
