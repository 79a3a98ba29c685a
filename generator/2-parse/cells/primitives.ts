import type {Format, PrimitiveName} from '../../model/program.ts'

/** Spellings of the docs that mean a primitive, lower-case, without `edm.`. A new spelling is a new line. */
const spellings: {readonly [spelling: string]: PrimitiveName} = {
  string: 'string',
  strings: 'string',
  str: 'string',
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
  'date-time': 'dateTime',
  timestamp: 'dateTime',
  date: 'date',
  timeofday: 'time',
  duration: 'duration',
  guid: 'uuid',
  uuid: 'uuid',
  binary: 'binary',
  bytes: 'binary',
  stream: 'stream',
  'octet-stream': 'stream',
  enum: 'string',
  enumeration: 'string',
  url: 'string',
  uri: 'string',
  json: 'any',
  any: 'any',
  anytype: 'any',
  untyped: 'any',
  object: 'any'
}

/**
 * @example
 * primitive('Edm.DateTimeOffset') // 'dateTime'
 * primitive('integers') // 'integer'
 */
export function primitive(spelling: string): PrimitiveName | undefined {
  const key = spelling.toLowerCase().replace(/^edm\./, '')
  return valueAt(spellings, key) ?? (key.endsWith('s') ? valueAt(spellings, key.slice(0, -1)) : undefined)
}

/**
 * Words that mean a primitive where no page defines a type of that name, lower-case. Of numbers without a sign the
 * next wider.
 */
const vague: {readonly [spelling: string]: PrimitiveName} = {
  text: 'string',
  char: 'string',
  character: 'string',
  varchar: 'string',
  nvarchar: 'string',
  email: 'string',
  timespan: 'string',
  offsetdatetime: 'dateTime',
  localdate: 'date',
  bigdecimal: 'decimal',
  biginteger: 'integer',
  etag: 'string',
  time: 'time',
  short: 'int16',
  smallint: 'int16',
  tinyint: 'byte',
  bigint: 'int64',
  uint16: 'int32',
  uint32: 'int64',
  uint64: 'integer',
  money: 'decimal',
  currency: 'decimal',
  percentage: 'number',
  hash: 'any',
  map: 'any',
  'edm.primitivetype': 'any',
  'edm.complextype': 'any',
  'edm.entitytype': 'any',
  'edm.enumtype': 'string'
}

/**
 * @example
 * vaguely('Percentage') // 'number'
 */
export function vaguely(spelling: string): PrimitiveName | undefined {
  return valueAt(vague, spelling.toLowerCase())
}

/** What a parenthesis says beyond the word before it. */
interface Noted {
  readonly primitive?: PrimitiveName
  readonly format?: Format
}

/** What a parenthesis behind `String` says it holds: `String (timestamp)`, `string (url)`. */
const notes: {readonly [note: string]: Noted} = {
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
export function stringNote(note: string): Noted {
  return (
    valueAt(
      notes,
      note
        .trim()
        .toLowerCase()
        .replace(/ format$/, '')
    ) ?? {}
  )
}

const numbers: ReadonlySet<PrimitiveName> = new Set([
  'int16',
  'int32',
  'int64',
  'single',
  'double',
  'decimal'
])

/**
 * What a parenthesis says of a number that leaves its width open: `integer (int64)`.
 *
 * @example
 * numberNote('integer', 'int64') // {primitive: 'int64'}
 */
export function numberNote(of: PrimitiveName, note: string): Noted {
  const name = of === 'integer' || of === 'number' ? primitive(note.trim()) : undefined
  return name && numbers.has(name) ? {primitive: name} : {}
}

function valueAt<T>(table: {readonly [key: string]: T}, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
