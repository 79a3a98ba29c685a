import type {Format, PrimitiveName} from '../../model/program.ts'

/** Spellings of the docs that mean a primitive, lower-case, without `edm.`. A new spelling is a new line. */
const spellings: {readonly [spelling: string]: PrimitiveName} = {
  string: 'string',
  strings: 'string',
  boolean: 'boolean',
  bool: 'boolean',
  byte: 'byte',
  sbyte: 'sbyte',
  int16: 'int16',
  int32: 'int32',
  int: 'int32',
  int64: 'int64',
  long: 'int64',
  integer: 'integer',
  single: 'single',
  float: 'single',
  double: 'double',
  decimal: 'decimal',
  number: 'number',
  numeric: 'number',
  datetimeoffset: 'dateTime',
  datetime: 'dateTime',
  timestamp: 'dateTime',
  date: 'date',
  timeofday: 'time',
  duration: 'duration',
  guid: 'uuid',
  uuid: 'uuid',
  binary: 'binary',
  bytes: 'binary',
  stream: 'stream',
  enum: 'string',
  enumeration: 'string',
  url: 'string',
  uri: 'string',
  json: 'any',
  untyped: 'any',
  object: 'any'
}

/**
 * @example
 * primitive('Edm.DateTimeOffset') // 'dateTime'
 */
export function primitive(spelling: string): PrimitiveName | undefined {
  const key = spelling.toLowerCase().replace(/^edm\./, '')
  return Object.hasOwn(spellings, key) ? spellings[key] : undefined
}

/** What a parenthesis behind `String` says it holds: `String (timestamp)`, `string (url)`. */
const notes: {readonly [note: string]: {readonly primitive?: PrimitiveName; readonly format?: Format}} = {
  timestamp: {primitive: 'dateTime'},
  datetime: {primitive: 'dateTime'},
  datetimeoffset: {primitive: 'dateTime'},
  'date-time': {primitive: 'dateTime'},
  date: {primitive: 'date'},
  time: {primitive: 'time'},
  duration: {primitive: 'duration'},
  guid: {primitive: 'uuid'},
  uuid: {primitive: 'uuid'},
  binary: {primitive: 'binary'},
  url: {format: 'uri'},
  uri: {format: 'uri'},
  email: {format: 'email'}
}

/** The meaning of the words in the parenthesis behind `String`. */
export function stringNote(note: string): {readonly primitive?: PrimitiveName; readonly format?: Format} {
  const key = note.trim().toLowerCase()
  return (Object.hasOwn(notes, key) && notes[key]) || {}
}
