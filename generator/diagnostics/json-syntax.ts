import {type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {printable} from './text.ts'

/** A place in a text, both from 1 on. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** The first JSON syntax error, as a message. */
export interface JsonSyntaxFault extends TextPlace {
  readonly message: string
}

const expectations: {readonly [kind: string]: string} = {
  PropertyNameExpected: 'a property name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: '`}`',
  CloseBracketExpected: '`]`',
  EndOfFileExpected: 'the end of the file'
}

const others: {readonly [kind: string]: string} = {
  InvalidCommentToken: 'comments are not allowed in JSON',
  UnexpectedEndOfComment: 'comments are not allowed in JSON',
  UnexpectedEndOfString: 'a string cannot span lines',
  UnexpectedEndOfNumber: 'incomplete number',
  InvalidUnicode: '`\\u` must be followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'invalid escape in a string',
  InvalidCharacter: 'a string contains a control character, such as a tab'
}

/**
 * Where strict JSON is broken first; undefined where it is not.
 *
 * @example
 * jsonSyntaxFault('{"out": "api"\n "emit": []}')
 * // {line: 2, column: 2, message: 'expected a comma, found `"emit"`'}
 */
export function jsonSyntaxFault(text: string): JsonSyntaxFault | undefined {
  const errors: ParseError[] = []
  parseTree(text, errors, {disallowComments: true, allowTrailingComma: false})
  const [error, next] = errors
  if (!error) return undefined
  const comma = trailingComma(text, error.offset)
  if (comma !== undefined) return {...placeAt(text, comma), message: 'trailing comma is not allowed in JSON'}
  const found = text.slice(error.offset, error.offset + error.length)
  return {...placeAt(text, error.offset), message: saying(error, found, next)}
}

function saying(error: ParseError, found: string, next: ParseError | undefined): string {
  const kind = printParseErrorCode(error.error)
  const sentence = others[kind]
  if (sentence !== undefined) return sentence
  // Of a word that is none, the fault behind it tells what should stand in its place.
  const isAfter = next !== undefined && next.offset <= error.offset + error.length + 1
  const wanted = expectations[kind] ?? (isAfter ? expectations[printParseErrorCode(next.error)] : undefined)
  return `expected ${wanted ?? 'JSON'}, found ${found === '' ? 'the end of the file' : `\`${printable(cut(found))}\``}`
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text
}

/** The offset of a comma with nothing but white space up to a bracket that stands at `offset`. */
function trailingComma(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd()
  return /[}\]]/.test(text.charAt(offset)) && before.endsWith(',') ? before.length - 1 : undefined
}

/** `placeAt('a\nbc', 3)` is `{line: 2, column: 2}`. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split('\n')
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}
